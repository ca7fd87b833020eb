import { installPackages, run, runScript } from './build/install.mjs';

// `npm start`: install what is missing, build, serve the app with the demonstration dataset.
const port = process.env.PORT ?? '4173';
installPackages();
runScript('build');
console.log(`Bilan: http://127.0.0.1:${port}/`);
run('npx', ['vite', 'preview', '--port', port, '--strictPort', ...process.argv.slice(2)]);
