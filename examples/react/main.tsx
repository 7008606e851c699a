/** The tag in React 19: attributes as ever, events by `on` and their whole name, methods by ref. */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { BulletinSearchElement } from '@bulletin-graph/widget';
import '@bulletin-graph/widget';
import type {} from '@bulletin-graph/widget/react';

function People() {
  const widget = useRef<BulletinSearchElement>(null);
  const [chosen, setChosen] = useState('');
  return (
    <main>
      <p>
        <output>{chosen}</output> <button onClick={() => widget.current?.clear()}>重来</button>
      </p>
      <bulletin-search
        ref={widget}
        src="/graph/"
        history="none"
        max-results={5}
        onbulletin-search:select={(event) => setChosen(event.detail.name)}
      />
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<People />);
