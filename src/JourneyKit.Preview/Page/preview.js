"use strict";
(() => {
  const view = document.getElementById("view");
  const state = document.getElementById("state");
  let chosen = location.hash.slice(1);
  let busy = false;
  let wanted = null;

  const mark = () => {
    for (const old of view.querySelectorAll(".chosen")) old.classList.remove("chosen");
    if (!chosen) return;
    for (const link of view.querySelectorAll("svg a")) if (link.getAttribute("href") === "#" + chosen) link.classList.add("chosen");
    document.getElementById(chosen)?.classList.add("chosen");
  };

  const load = async revision => {
    if (busy) { wanted = revision; return; }
    busy = true;
    try {
      const answer = await fetch("view" + location.search, { cache: "no-store" });
      if (answer.ok) {
        const left = [...view.querySelectorAll("figure")].map(figure => figure.scrollLeft);
        const [x, y] = [scrollX, scrollY];
        const was = view.firstElementChild?.dataset.revision;
        view.innerHTML = await answer.text();
        if (was === undefined && view.firstElementChild?.dataset.revision !== undefined) location.reload();
        view.querySelectorAll("figure").forEach((figure, place) => { figure.scrollLeft = left[place] ?? 0; });
        scrollTo({ left: x, top: y, behavior: "instant" });
        mark();
      }
    } finally {
      busy = false;
      if (wanted !== null) { const next = wanted; wanted = null; load(next); }
    }
  };

  view.addEventListener("click", event => {
    const link = event.target.closest("svg a");
    const href = link?.getAttribute("href");
    if (!href?.startsWith("#")) return;
    event.preventDefault();
    chosen = href.slice(1);
    history.replaceState(null, "", location.search + href);
    mark();
    const editor = document.getElementById(chosen)?.querySelector("a")?.href;
    if (editor) location.href = editor;
  });

  const events = new EventSource("events");
  events.onmessage = event => {
    state.textContent = "";
    if (event.data !== view.firstElementChild?.dataset.revision) load(event.data);
  };
  events.onerror = () => { state.textContent = "The preview has stopped; what you see is old."; };
  mark();
})();
