#!/usr/bin/env node
const { join } = require('node:path');
const { runProcess } = require('../dist/cli/process.cjs');

runProcess(join(__dirname, '..'));
