// Drives headless Chromium for scripts/screenshots: node scripts/screenshots.mjs ORIGIN TOKEN FOLDER LOOKS RECEIPT REJECTION
// Pictures of the docs go to FOLDER, those that are only looked at to LOOKS.
// Needs Node 22 or later (its own WebSocket) and chromium; profile= names the browser's folder.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [origin, token, folder, looks, receipt, rejection] = process.argv.slice(2);
const browser = spawn('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--lang=en',
  '--remote-debugging-port=0', '--user-data-dir=' + process.env.profile, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
const address = await new Promise(done => {
  let text = '';
  browser.stderr.on('data', piece => { text += piece; const found = text.match(/ws:\/\/\S+/); if (found) done(found[0]); });
});
const socket = new WebSocket(address);
await new Promise(done => socket.addEventListener('open', done));
let number = 0;
const waiting = new Map();
const troubles = [];
socket.addEventListener('message', event => {
  const message = JSON.parse(event.data);
  if (message.id) { waiting.get(message.id)(message); waiting.delete(message.id); }
  if (message.method === 'Runtime.exceptionThrown') troubles.push(JSON.stringify(message.params.exceptionDetails));
  if (message.method === 'Log.entryAdded' && message.params.entry.level === 'error') troubles.push(message.params.entry.text);
});
const send = (method, params = {}, sessionId) => new Promise((done, fail) => {
  const id = ++number;
  waiting.set(id, answer => answer.error ? fail(new Error(method + ': ' + answer.error.message)) : done(answer.result));
  socket.send(JSON.stringify({ id, method, params, sessionId }));
});
const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
const page = (method, params) => send(method, params, sessionId);
for (const domain of ['Page', 'Runtime', 'Log']) await page(domain + '.enable');
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));
const run = async expression => (await page('Runtime.evaluate', { expression, awaitPromise: true })).result.value;

async function picture(name, url, width, height, options = {}) {
  await page('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: options.scale || 1, mobile: width < 500 });
  await page('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: options.scheme || 'light' }] });
  await page('Page.navigate', { url });
  await pause(1500);
  if (options.act) { await run(options.act); await pause(1200); }
  if (options.whole) {
    const size = await run('document.documentElement.scrollHeight');
    await page('Emulation.setDeviceMetricsOverride', { width, height: Math.min(size, options.whole), deviceScaleFactor: options.scale || 1, mobile: width < 500 });
    await pause(300);
  }
  const wide = await run('document.documentElement.scrollWidth');
  if (wide > width) troubles.push(name + ': ' + wide + ' wide on a screen of ' + width);
  const { data } = await page('Page.captureScreenshot', { format: 'png' });
  writeFileSync((options.look ? looks : folder) + '/' + name + '.png', Buffer.from(data, 'base64'));
}

const enter = `sessionStorage.setItem('ekspedit.token', ${JSON.stringify(token)}); location.reload()`;
await picture('desk', origin + '/?lang=en', 1200, 900, { act: enter, whole: 1150 });
await picture('desk-phone', origin + '/?lang=hr', 390, 844, { whole: 1150 });
await picture('desk-dark', origin + '/?lang=en', 1200, 900, { scheme: 'dark', whole: 4000, look: true });
await picture('desk-phone-whole', origin + '/?lang=ro', 390, 844, { whole: 6000, look: true });
await picture('desk-order', origin + '/?lang=en', 1000, 900, { act: "document.querySelector('#lanes td button').click()", look: true });
await picture('desk-tablet', origin + '/?lang=hr', 820, 1100, { look: true });
for (const language of ['en', 'hr', 'sr-Latn', 'ro'])
  await picture('desk-' + language, origin + '/?lang=' + language, 1200, 900, { whole: 4000, look: true });
await picture('entry', origin + '/?lang=sr-Latn', 820, 700, { act: "document.querySelector('#leave').click()", look: true });
await picture('again', origin + '/?lang=en', 820, 700, { act: enter, look: true });
await picture('desk-report', origin + '/?lang=sr-Latn', 1000, 900, { act: `(async () => {
  document.querySelector('#refused button.link').click();
  await new Promise(done => setTimeout(done, 500));
  [...document.querySelectorAll('#detail-body button')].find(one => one.textContent.endsWith('.html')).click();
  await new Promise(done => setTimeout(done, 500));
  document.querySelector('#detail-file').scrollIntoView();
})()` });
await picture('receipt', 'file://' + resolve(receipt), 860, 900, { whole: 1300 });
await picture('rejection', 'file://' + resolve(rejection), 860, 900, { whole: 1300 });
browser.kill();
socket.close();
if (troubles.length) { console.error(troubles.join('\n')); process.exit(1); }
