/** Loaded before a program: writes into the file `MEMORY_FILE`, as it ends, the most kilobytes that its process held. */
import { writeFileSync } from 'node:fs';

process.once('exit', () => writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS)));
