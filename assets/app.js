// Small comforts. Every page works without this file: what needs it is hidden in the markup until it runs.
"use strict";

(() => {
  for (const element of document.querySelectorAll("[data-js]")) element.hidden = false;

  // What is read out, and in which words: those of the page.
  const place = document.getElementById("announce");
  const announce = (text) => {
    if (!place) return;
    place.textContent = "";
    // A change that follows at once is not read out by every screen reader.
    setTimeout(() => { place.textContent = text; }, 50);
  };

  const copy = async (button) => {
    const source = button.dataset.copyFrom && document.getElementById(button.dataset.copyFrom);
    const text = source ? source.textContent.trim() : button.dataset.copy;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // No permission, or no secure context: select the text, so that the keys for copying work.
      if (source?.select) source.select(); else if (source) getSelection().selectAllChildren(source);
      announce(place?.dataset.byHand ?? "");
      return;
    }
    const label = button.querySelector("[data-label]") ?? button;
    const before = label.dataset.before ?? label.textContent;
    label.dataset.before = before;
    const done = place?.dataset.done ?? "✓";
    label.textContent = done;
    button.classList.add("is-done");
    announce(done);
    clearTimeout(Number(button.dataset.timer));
    button.dataset.timer = String(setTimeout(() => {
      label.textContent = before;
      button.classList.remove("is-done");
    }, 1800));
  };

  // Who copies or prints is a person, which a mere fetch does not tell. It is said once for each page.
  const seen = (event) => {
    const place = document.querySelector("[data-seen]");
    if (!place || !event.isTrusted) return;
    const to = place.dataset.seen;
    delete place.dataset.seen;
    fetch(to, { method: "POST", keepalive: true }).catch(() => {});
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copy], [data-copy-from], [data-print]");
    if (!button) return;
    seen(event);
    if ("print" in button.dataset) window.print(); else copy(button);
  });

  // Marks: what the form does by itself, without leaving the place; and what others have marked meanwhile.
  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-mark]");
    if (!form) return;
    event.preventDefault();
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) throw new Error(answer.statusText);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.getElementById(form.id)) throw new Error("another page");
      for (const mark of document.querySelectorAll("form[data-mark]")) {
        const next = page.getElementById(mark.id);
        if (!next) continue;
        mark.elements.done.value = next.elements.done.value;
        const box = next.querySelector("button");
        mark.querySelector("button").setAttribute("aria-checked", box.getAttribute("aria-checked"));
      }
      for (const place of document.querySelectorAll("[data-live]")) {
        const next = page.getElementById(place.id);
        if (next) place.textContent = next.textContent;
      }
    } catch {
      form.submit();
    }
  });

  // What is folded away on the screen belongs on paper too.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of folded) details.open = false; });

  // Lists: j and k move, Enter follows the link (the browser does that), / goes to the search field.
  // A single key is easily pressed by a slip or by dictation, so it can be switched off (WCAG 2.1.4); the browser remembers that.
  const remembered = (value) => {
    try {
      if (value) localStorage.setItem("shortcuts", value);
      return localStorage.getItem("shortcuts");
    } catch {
      // Storage is forbidden: what is chosen holds for this page.
      return value;
    }
  };
  let keys = remembered() !== "off";
  for (const button of document.querySelectorAll("[data-shortcuts]")) {
    const show = () => button.setAttribute("aria-checked", String(keys));
    show();
    button.addEventListener("click", () => {
      keys = !keys;
      remembered(keys ? "on" : "off");
      show();
    });
  }

  const rows = () => [...document.querySelectorAll("[data-rows] [data-row]")];
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing) {
      if (event.key === "Escape") typing.blur();
      return;
    }
    if (!keys) return;
    if (event.key === "/") {
      const field = document.querySelector("[data-search]");
      if (field) { event.preventDefault(); field.focus(); field.select?.(); }
      return;
    }
    if (event.key !== "j" && event.key !== "k") return;
    const all = rows();
    if (all.length === 0) return;
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const next = at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)));
    const link = all[next].querySelector("a, button, summary") ?? all[next];
    event.preventDefault();
    link.focus();
    link.scrollIntoView({ block: "nearest" });
  });
})();
