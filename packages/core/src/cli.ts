/** The command `bulletin-graph`: hands the terminal to the command line and leaves with its answer. */
import { main } from './cli/main.js';
import { terminal } from './cli/terminal.js';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2), terminal());
