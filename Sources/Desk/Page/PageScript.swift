/// What the page does: asks the API with the token, draws what it answers, gives orders.
///
/// Texts from documents are only ever set as text, never as markup.
enum PageScript {
    // swift-format-ignore: the lines of a script
    static let text = #"""
        'use strict';
        (async () => {
          const language = document.documentElement.lang;
          const words = await (await fetch('/page/words/' + language + '.json')).json();
          const $ = id => document.getElementById(id);
          const key = 'ekspedit.token';
          let token = sessionStorage.getItem(key);
          let timer = 0;

          // ---- Building elements

          function element(name, attributes, ...children) {
            const made = document.createElement(name);
            for (const [attribute, value] of Object.entries(attributes || {})) {
              if (value === null || value === undefined || value === false) continue;
              if (attribute === 'onclick') made.addEventListener('click', value);
              else made.setAttribute(attribute, value === true ? '' : value);
            }
            for (const child of children.flat(Infinity)) {
              if (child !== null && child !== undefined) made.append(child);
            }
            return made;
          }
          const shape = (name, attributes, ...children) => {
            const made = document.createElementNS('http://www.w3.org/2000/svg', name);
            for (const [attribute, value] of Object.entries(attributes || {})) made.setAttribute(attribute, value);
            for (const child of children) made.append(child);
            return made;
          };
          const moment = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
          const day = new Intl.DateTimeFormat(language, { dateStyle: 'short' });
          const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
          const when = text => text ? element('time', { datetime: text }, moment.format(new Date(text))) : '';
          const state = word => words['state.' + word] || words['lane.' + word] || word;
          const bad = ['refused', 'invalid', 'unreadable', 'dead', 'duplicate-conflict', 'held', 'failing'];
          const good = ['accepted', 'expanded', 'open'];
          const mood = word => bad.includes(word) ? 'bad' : good.includes(word) ? 'good' : 'warn';
          const badge = (word, text) => element('span', { class: 'badge ' + mood(word) }, text || state(word));
          const money = row => {
            if (!row.payable) return '';
            // Digits are grouped as text: an amount is never made a binary fraction.
            const [whole, fraction] = row.payable.replace('-', '').split('.');
            const english = language === 'en';
            const grouped = whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : '.');
            const sign = row.payable.startsWith('-') ? '−' : '';
            return sign + grouped + (fraction ? (english ? '.' : ',') + fraction : '') + ' ' + (row.currency || '');
          };

          function table(name, columns, rows) {
            if (!rows.length) return element('p', { class: 'soft' }, words.nothing);
            const head = element('tr', {}, columns.map(column =>
              element('th', { scope: 'col', class: column.kind }, column.title || element('span', { class: 'hidden' }, words.show))));
            const body = rows.map(row => element('tr', {}, columns.map(column =>
              element('td', { class: column.kind, 'data-label': column.title || '' }, column.cell(row)))));
            return element('div', { class: 'wide' }, element('table', { 'aria-label': name }, element('thead', {}, head), element('tbody', {}, body)));
          }
          const put = (id, ...children) => $(id).replaceChildren(...children);
          const say = text => { $('said').textContent = ''; setTimeout(() => { $('said').textContent = text; }, 50); };
          function trouble(text) { $('trouble').textContent = text || ''; $('trouble').hidden = !text; }

          // ---- Asking

          class Refused extends Error { constructor(status, problem) { super(problem.detail || problem.title || status); this.status = status; } }

          async function ask(path, options) {
            const asked = Object.assign({}, options);
            asked.headers = Object.assign({ Authorization: 'Bearer ' + token, 'Accept-Language': language }, asked.headers);
            const answer = await fetch(path, asked);
            if (!answer.ok) {
              let problem = {};
              try { problem = await answer.json(); } catch (error) { problem = { title: String(answer.status) }; }
              throw new Refused(answer.status, problem);
            }
            return answer;
          }
          const json = async (path, options) => (await ask(path, options)).json();

          function explain(error) {
            if (error instanceof Refused && error.status === 401) {
              const wasGiven = token !== null;
              leave();
              trouble(wasGiven ? words.tokenWrong : '');
            } else if (error instanceof Refused && error.status === 403) {
              leave();
              trouble(words.tokenNone);
            } else if (error instanceof Refused) {
              trouble(error.message);
            } else {
              trouble(words.offline);
            }
          }

          // ---- Orders

          function order(title, path, needsReason) {
            return new Promise(done => {
              $('order-title').textContent = title;
              $('order-reason').value = '';
              $('order-reason').required = needsReason;
              $('order').returnValue = '';
              $('order').showModal();
              $('order').onclose = async () => {
                if ($('order').returnValue !== 'do') return done(false);
                try {
                  const answer = await json(path, { method: 'POST', headers: { 'Content-Type': 'application/json' },
                    body: JSON.stringify({ reason: $('order-reason').value }) });
                  trouble('');
                  say(answer.done);
                  await refresh();
                } catch (error) { explain(error); }
                done(true);
              };
            });
          }
          $('order-form').addEventListener('submit', event => { event.preventDefault(); $('order').close('do'); });
          $('order-cancel').addEventListener('click', () => $('order').close(''));
          const button = (text, about, act) =>
            element('button', { type: 'button', 'aria-label': text + ': ' + about, onclick: act }, text);

          // ---- Documents

          const documentColumns = actions => [
            { title: words.invoice, kind: 'name', cell: row => element('button', { type: 'button', class: 'link', onclick: () => show(row.id) }, row.invoice || row.file) },
            { title: words.company, cell: row => row.company },
            { title: words.buyer, kind: 'party', cell: row => row.buyer || '' },
            { title: words.amount, kind: 'number', cell: row => money(row) },
            { title: words.state, cell: row => badge(row.outcome || (row.legs[0] || {}).state || row.state) },
            { title: words.why, kind: 'why', cell: row => row.trouble || '' },
            { title: words.received, kind: 'when', cell: row => when(row.receivedAt) },
            { title: '', kind: 'actions', cell: row => actions(row) },
          ];
          const again = row => ['refused', 'dead'].includes(row.outcome)
            ? [button(words.retry, row.invoice || row.file, () => order(words.retry + ': ' + (row.invoice || row.file), '/api/v1/documents/' + row.id + '/retry'))] : [];
          const hurry = row => row.legs.some(leg => ['pending', 'deferred', 'uncertain'].includes(leg.state))
            ? [button(words.poll, row.invoice || row.file, () => order(words.poll + ': ' + (row.invoice || row.file), '/api/v1/documents/' + row.id + '/poll'))] : [];

          // What was fetched behind the first page stays until the page is left.
          const later = { refused: null, waiting: null };
          async function documents(id, name, query, actions, isMore) {
            const cursor = isMore ? '&cursor=' + encodeURIComponent(later[id].next) : '';
            const page = await json('/api/v1/documents?limit=25&' + query + cursor);
            const rows = isMore ? later[id].rows.concat(page.documents) : page.documents;
            later[id] = isMore ? { rows, next: page.next, isLong: true } : { rows, next: page.next };
            const drawn = [table(name, documentColumns(actions), rows)];
            if (page.next) {
              drawn.push(element('p', {}, element('button', { type: 'button', class: 'quiet',
                onclick: () => documents(id, name, query, actions, true).catch(explain) }, words.more)));
            }
            put(id, ...drawn);
          }

          async function show(id) {
            try {
              const [whole, history] = await Promise.all([json('/api/v1/documents/' + id), json('/api/v1/documents/' + id + '/history')]);
              $('detail-title').textContent = (whole.invoice || whole.file) + ' – ' + whole.company;
              put('detail-body', ...detail(whole, history));
              $('detail').showModal();
              $('detail-title').focus();
            } catch (error) { explain(error); }
          }
          $('detail-close').addEventListener('click', () => $('detail').close());

          const pairs = list => element('dl', {}, list.filter(pair => pair[1]).flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]));

          function detail(whole, history) {
            const parts = [pairs([
              [words.state, badge(whole.outcome || whole.state)], [words.file, whole.file], [words.buyer, whole.buyer],
              [words.amount, money(whole)], [words.received, when(whole.receivedAt)]])];
            if (whole.problems.length) {
              parts.push(element('h3', {}, words.problems));
              parts.push(element('ol', { class: 'findings' }, whole.problems.map(problem => element('li', { class: problem.severity },
                element('p', {}, element('code', {}, problem.id), ' ', problem.message),
                problem.found || problem.expected ? element('p', { class: 'soft' }, [problem.found ? words.found + ': ' + problem.found : '', problem.expected ? words.expected + ': ' + problem.expected : ''].filter(Boolean).join(' · ')) : null,
                problem.action ? element('p', { class: 'advice' }, problem.action) : null))));
            }
            if (whole.legs.length) {
              parts.push(element('h3', {}, words.platforms));
              for (const leg of whole.legs) parts.push(pairs([
                [leg.platform, element('span', {}, badge(leg.state), ' ', leg.environment === 'production' ? '' : element('span', { class: 'badge' }, leg.environment))],
                [words.number, leg.facts.jir || leg.platformId || ''], [words.attempts, String(leg.attempts)],
                [words.deadline, leg.deadline ? when(leg.deadline) : ''], [words.why, leg.fault ? (leg.fault.words || leg.fault.reason) : '']]));
            }
            if (whole.files.length) {
              parts.push(element('h3', {}, words.files));
              parts.push(element('p', { class: 'actions' }, whole.files.map(file => [element('button', { type: 'button',
                onclick: () => open(whole, file).catch(explain) }, file.name), ' '])));
              parts.push(element('div', { id: 'detail-file' }));
            }
            parts.push(element('h3', {}, words.history));
            parts.push(table(words.history, [
              { title: words.date, kind: 'when', cell: row => when(row.time) },
              { title: words.state, cell: row => row.record === 'event' ? state(row.to) : row.platform + ' ' + row.operation },
              { title: words.why, kind: 'why', cell: row => row.record === 'event' ? [row.detail, row.actor === 'engine' ? '' : row.actor].filter(Boolean).join(' – ') : (row.status ? 'HTTP ' + row.status : row.failure || '…') },
            ], history.moments));
            return parts;
          }

          // A report is shown here, closed to scripts; everything else is saved.
          async function open(whole, file) {
            const answer = await ask('/api/v1/documents/' + whole.id + '/files/' + encodeURIComponent(file.name));
            if (file.mediaType.startsWith('text/html')) {
              const text = await answer.text();
              put('detail-file', element('iframe', { title: words.report, sandbox: '', srcdoc: text }));
              return;
            }
            const address = URL.createObjectURL(new Blob([await answer.blob()], { type: 'application/octet-stream' }));
            const link = element('a', { href: address, download: file.name });
            document.body.append(link);
            link.click();
            link.remove();
            setTimeout(() => URL.revokeObjectURL(address), 10000);
          }

          // ---- The parts of the board

          function tiles(overview) {
            const waiting = overview.lanes.reduce((sum, lane) => sum + lane.waiting, 0)
              + overview.counts.filter(count => !count.platform && ['received', 'working', 'waiting'].includes(count.state)).reduce((sum, count) => sum + count.count, 0);
            const arrived = test => overview.course.filter(part => test(part.state)).reduce((sum, part) => sum + part.count, 0);
            const accepted = arrived(word => word === 'accepted' || word === 'expanded');
            const refused = arrived(word => bad.includes(word));
            const held = overview.attention.length + overview.lanes.filter(lane => lane.state === 'held').length;
            const tile = (count, text, kind) => element('li', { class: count ? kind : '' }, element('span', {}, text), element('b', {}, String(count)));
            put('tiles', tile(waiting, words.waiting, ''), tile(overview.risks.length, words.risks, 'bad'), tile(held, words.attention, 'warn'),
              tile(refused, words.refusedToday, 'bad'), tile(accepted, words.acceptedToday, 'good'));
          }

          const kinds = { good: words.good, bad: words.bad, open: words.underWay };

          function course(overview) {
            const hour = 3600000;
            const last = Math.floor(new Date(overview.at).getTime() / hour) * hour;
            const hours = Array.from({ length: 24 }, (_, index) => ({ at: last - (23 - index) * hour, good: 0, bad: 0, open: 0 }));
            for (const part of overview.course) {
              const found = hours.find(one => one.at === new Date(part.hour).getTime());
              if (found) found[bad.includes(part.state) ? 'bad' : good.includes(part.state) ? 'good' : 'open'] += part.count;
            }
            const highest = Math.max(4, ...hours.map(one => one.good + one.bad + one.open));
            const most = highest + highest % 2;
            // Drawn as wide as it is shown, so that its figures are as large as other text.
            const width = Math.max(280, Math.round($('course').clientWidth || 720));
            const height = 180, floor = 152, top = 12, step = (width - 40) / 24;
            const drawing = shape('svg', { class: 'chart', viewBox: '0 0 ' + width + ' ' + height, role: 'img', 'aria-labelledby': 'course-title course-text' });
            for (const share of [0, 0.5, 1]) {
              const y = floor - share * (floor - top);
              drawing.append(shape('line', { x1: 36, x2: width, y1: y, y2: y }));
              drawing.append(shape('text', { x: 30, y: y + 4, 'text-anchor': 'end' }, String(Math.round(most * share))));
            }
            const label = new Intl.DateTimeFormat(language, { hour: '2-digit', hour12: false });
            hours.forEach((one, index) => {
              let y = floor;
              const x = 38 + index * step;
              for (const kind of ['good', 'bad', 'open']) {
                if (!one[kind]) continue;
                const tall = Math.max(2, one[kind] / most * (floor - top));
                y -= tall;
                drawing.append(shape('rect', { class: kind, x: x + 1, y, width: Math.max(3, step - 4), height: tall, rx: 2 },
                  shape('title', {}, label.format(one.at) + ': ' + one[kind] + ' ' + kinds[kind])));
              }
              if (index % (width < 500 ? 6 : 3) === (width < 500 ? 5 : 2)) drawing.append(shape('text', { x: x + step / 2, y: floor + 17, 'text-anchor': 'middle' }, label.format(one.at)));
            });
            const legend = element('ul', { class: 'legend', 'aria-hidden': 'true' }, ['good', 'bad', 'open'].map(kind => element('li', { class: kind }, element('i'), kinds[kind])));
            const spoken = table(words.course, [
              { title: words.hour, cell: one => moment.format(one.at) }, { title: words.good, cell: one => String(one.good) },
              { title: words.bad, cell: one => String(one.bad) }, { title: words.underWay, cell: one => String(one.open) },
            ], hours.filter(one => one.good + one.bad + one.open));
            put('course', drawing, legend, element('div', { class: 'hidden' }, spoken));
          }

          const legColumns = [
            { title: words.company, cell: row => element('button', { type: 'button', class: 'link', onclick: () => show(row.document) }, row.lane) },
            { title: words.state, cell: row => badge(row.state) },
            { title: words.why, kind: 'why', cell: row => row.reason || '' },
            { title: words.deadline, kind: 'when', cell: row => when(row.deadline) },
          ];

          function lanes(overview) {
            const gate = lane => {
              const isHeld = lane.state === 'held';
              const text = isHeld ? words.release : words.hold;
              return [button(text, lane.lane, () => order(text + ': ' + lane.lane, '/api/v1/lanes/' + lane.lane + (isHeld ? '/release' : '/hold'), !isHeld))];
            };
            put('lanes', table(words.lanes, [
              { title: words.lane, cell: lane => [lane.lane, ' ', lane.environment === 'production' ? null : element('span', { class: 'badge' }, lane.environment)] },
              { title: words.state, cell: lane => badge(lane.state === 'waiting' ? 'deferred' : lane.state, words['lane.' + lane.state]) },
              { title: words.count, kind: 'number', cell: lane => String(lane.waiting) },
              { title: words.why, kind: 'why', cell: lane => lane.hold || (lane.blockedUntil ? when(lane.blockedUntil) : '') },
              { title: words.certificate, cell: lane => lane.certificateDaysLeft === null ? '' : element('span', { class: lane.certificateDaysLeft < 30 ? 'badge bad' : '' }, lane.certificateDaysLeft + ' ' + words.daysLeft) },
              { title: '', kind: 'actions', cell: gate },
            ], overview.lanes));
          }

          function inboxes(overview) {
            const age = seconds => seconds === null ? '' : seconds < 120 ? seconds + ' s' : seconds < 7200 ? Math.round(seconds / 60) + ' min' : Math.round(seconds / 3600) + ' h';
            put('inboxes', table(words.inboxes, [
              { title: words.company, cell: inbox => inbox.company + (inbox.inbox ? ' ' + (inbox.inbox + 1) : '') },
              { title: words.state, cell: inbox => inbox.trouble ? element('span', { class: 'badge bad' }, inbox.trouble) : element('span', { class: 'badge good' }, words.readable) },
              { title: words.count, kind: 'number', cell: inbox => String(inbox.waiting) },
              { title: words.oldest, cell: inbox => age(inbox.oldestSeconds) },
            ], overview.inboxes));
          }

          async function purchases() {
            const page = await json('/api/v1/purchases');
            $('purchases-card').hidden = !page.purchases.length;
            put('purchases', table(words.purchases, [
              { title: words.supplier, cell: row => row.supplier }, { title: words.invoice, cell: row => row.number },
              { title: words.company, cell: row => row.company }, { title: words.date, cell: row => row.date ? day.format(new Date(row.date + 'T12:00')) : '' },
              { title: words.amount, kind: 'number', cell: row => money(row) },
              { title: words.state, cell: row => element('span', { class: 'badge' }, row.status) },
            ], page.purchases));
          }

          // ---- Keeping up

          async function refresh() {
            const overview = await json('/api/v1/overview');
            trouble('');
            $('entry').hidden = true;
            $('board').hidden = false;
            $('leave').hidden = false;
            $('updated').textContent = clock.format(new Date(overview.at));
            $('updated').dateTime = overview.at;
            // Whoever works in a part with the keyboard must not lose his place in it.
            const isFree = id => !$(id).contains(document.activeElement);
            tiles(overview);
            course(overview);
            $('risks-card').hidden = !overview.risks.length;
            $('attention-card').hidden = !overview.attention.length;
            if (isFree('risks')) put('risks', table(words.risks, legColumns, overview.risks));
            if (isFree('attention')) put('attention', table(words.attention, legColumns, overview.attention));
            if (isFree('lanes')) lanes(overview);
            inboxes(overview);
            const lists = [];
            for (const [id, name, query, actions] of [['refused', words.refused, 'state=failed', again], ['waiting', words.waiting, 'state=open', hurry]]) {
              if (isFree(id) && !(later[id] && later[id].isLong)) lists.push(documents(id, name, query, actions, false));
            }
            lists.push(purchases());
            await Promise.all(lists);
            document.body.dataset.ready = 'true';
          }

          async function keepUp() {
            clearTimeout(timer);
            if (token !== null && !document.hidden) {
              try { await refresh(); } catch (error) { explain(error); }
            }
            timer = setTimeout(keepUp, 10000);
          }

          function leave() {
            token = null;
            sessionStorage.removeItem(key);
            $('board').hidden = true;
            $('leave').hidden = true;
            $('entry').hidden = false;
            document.body.dataset.ready = 'true';
          }
          $('leave').addEventListener('click', () => { leave(); trouble(''); $('token').focus(); });
          $('token-form').addEventListener('submit', event => {
            event.preventDefault();
            token = $('token').value.trim();
            sessionStorage.setItem(key, token);
            $('token').value = '';
            trouble('');
            keepUp();
          });
          $('find-form').addEventListener('submit', async event => {
            event.preventDefault();
            try {
              const page = await json('/api/v1/documents?number=' + encodeURIComponent($('find-number').value.trim()));
              put('found', page.documents.length ? table(words.find, documentColumns(row => [...again(row), ...hurry(row)]), page.documents)
                : element('p', { class: 'soft' }, words.findNone));
            } catch (error) { explain(error); }
          });
          document.addEventListener('visibilitychange', keepUp);
          if (token === null) leave(); else keepUp();
        })();

        """#
}
