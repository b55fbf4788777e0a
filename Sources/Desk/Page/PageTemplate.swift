/// The page without its words: `{{name}}` stands for a ``PageWord``, `{{lang}}` for the language.
///
/// Holds no data; the script asks for it with the token.
enum PageTemplate {
    // swift-format-ignore: the lines of a page
    static let text = #"""
        <!DOCTYPE html>
        <html lang="{{lang}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Ekspedit</title>
        <link rel="icon" href="/page/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/page/desk.css">
        <script src="/page/desk.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#content">{{skip}}</a>
        <header>
          <div class="brand">
            <h1>Ekspedit</h1>
            <p>{{tagline}}</p>
          </div>
          <div class="tools">
            <nav aria-label="{{language}}" class="languages">{{languages}}</nav>
            <button type="button" id="leave" class="quiet" hidden>{{tokenLeave}}</button>
          </div>
        </header>
        <main id="content" tabindex="-1">
          <p id="trouble" class="trouble" role="alert" hidden></p>
          <section id="entry" aria-labelledby="entry-title" hidden>
            <h2 id="entry-title">{{tokenTitle}}</h2>
            <p>{{tokenText}}</p>
            <form id="token-form">
              <input type="text" name="username" autocomplete="username" value="ekspedit" hidden>
              <label for="token">{{tokenLabel}}</label>
              <div class="row">
                <input id="token" name="token" type="password" autocomplete="current-password" required spellcheck="false">
                <button type="submit">{{tokenEnter}}</button>
              </div>
            </form>
          </section>
          <div id="board" hidden>
            <section aria-labelledby="glance-title">
              <h2 id="glance-title" class="hidden">{{glance}}</h2>
              <ul id="tiles" class="tiles"></ul>
              <p class="soft"><span>{{updated}}</span> <time id="updated"></time></p>
            </section>
            <section aria-labelledby="course-title" class="card">
              <h2 id="course-title">{{course}}</h2>
              <p class="soft" id="course-text">{{courseText}}</p>
              <div id="course"></div>
            </section>
            <section aria-labelledby="risks-title" class="card bad" id="risks-card" hidden>
              <h2 id="risks-title">{{risks}}</h2>
              <div id="risks"></div>
            </section>
            <section aria-labelledby="attention-title" class="card warn" id="attention-card" hidden>
              <h2 id="attention-title">{{attention}}</h2>
              <div id="attention"></div>
            </section>
            <section aria-labelledby="refused-title" class="card">
              <h2 id="refused-title">{{refused}}</h2>
              <div id="refused"></div>
            </section>
            <section aria-labelledby="waiting-title" class="card">
              <h2 id="waiting-title">{{waiting}}</h2>
              <div id="waiting"></div>
            </section>
            <section aria-labelledby="lanes-title" class="card">
              <h2 id="lanes-title">{{lanes}}</h2>
              <p class="soft">{{lanesText}}</p>
              <div id="lanes"></div>
            </section>
            <section aria-labelledby="purchases-title" class="card" id="purchases-card" hidden>
              <h2 id="purchases-title">{{purchases}}</h2>
              <div id="purchases"></div>
            </section>
            <section aria-labelledby="inboxes-title" class="card">
              <h2 id="inboxes-title">{{inboxes}}</h2>
              <div id="inboxes"></div>
            </section>
            <section aria-labelledby="find-title" class="card">
              <h2 id="find-title">{{find}}</h2>
              <form id="find-form" role="search">
                <label for="find-number">{{findLabel}}</label>
                <div class="row">
                  <input id="find-number" name="number" type="search" autocomplete="off" required>
                  <button type="submit">{{find}}</button>
                </div>
              </form>
              <div id="found" aria-live="polite"></div>
            </section>
          </div>
        </main>
        <dialog id="order" aria-labelledby="order-title">
          <form method="dialog" id="order-form">
            <h2 id="order-title"></h2>
            <label for="order-reason">{{reason}}</label>
            <input id="order-reason" type="text" maxlength="200" autocomplete="off" aria-describedby="order-help">
            <p class="soft" id="order-help">{{reasonHelp}}</p>
            <div class="row end">
              <button type="button" class="quiet" id="order-cancel">{{cancel}}</button>
              <button type="submit">{{confirm}}</button>
            </div>
          </form>
        </dialog>
        <dialog id="detail" aria-labelledby="detail-title">
          <div class="row spread">
            <h2 id="detail-title" tabindex="-1"></h2>
            <button type="button" class="quiet" id="detail-close">{{close}}</button>
          </div>
          <div id="detail-body"></div>
        </dialog>
        <p id="said" class="hidden" role="status"></p>
        <noscript><p class="trouble">JavaScript</p></noscript>
        </body>
        </html>

        """#
}
