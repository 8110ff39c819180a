import { build, install, mustRun } from './setup.mjs';

install();
build();
mustRun('npm', ['run', '--silent', 'preview']);
