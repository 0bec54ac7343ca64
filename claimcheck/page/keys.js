"use strict";
// The page by keys: single letters walk, tick and search; arrows go from mark to mark in the draft.
(() => {
  const $ = (id) => document.getElementById(id);
  const [draft, help] = ["draft", "help"].map($);
  const KEYS = "claimcheck.keys";

  const typing = (element) => element.matches("textarea, select, input:not([type=checkbox], [type=radio])");
  const keys = {
    j: () => Desk.step(1),
    k: () => Desk.step(-1),
    "/": () => (Desk.view("list"), $("search").focus(), $("search").select()),
    n: () => Desk.chosen()?.li.querySelector("textarea").focus(),
    s: () => (Desk.chosen()?.li.querySelector("[type=radio]:checked") ?? Desk.chosen()?.li.querySelector("[type=radio]"))?.focus(),
    d: () => Desk.chosen() && (draft.contains(document.activeElement) ? Desk.toList(Desk.chosen()) : (Desk.toDraft(Desk.chosen()), focusWord())),
    "?": () => help.showModal(),
  };

  function focusWord() {
    const link = Desk.chosen().words.map((word) => (word.matches("a") ? word : word.querySelector("a"))).find(Boolean);
    link?.focus({ preventScroll: true });
  }

  function escape(element) {
    const chosen = Desk.chosen();
    if (element === $("search")) {
      $("search").value = "";
      Desk.filter();
    }
    if (typing(element) || element.type === "radio") return chosen ? chosen.li.focus() : element.blur();
    Desk.leave();
    chosen?.li.blur();
  }

  document.addEventListener("keydown", (event) => {
    const element = event.target;
    if (help.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") return escape(element);
    if (typing(element) || !$("keys").checked) return;
    if (event.key === " ") {
      if (!Desk.chosen() || element.matches("button, input, summary, a")) return;
      event.preventDefault();
      return Desk.tick(Desk.chosen());
    }
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  // The words of the draft are one stop of the tab key, not a thousand.
  function stops() {
    const links = draft.querySelectorAll("a");
    for (const link of links) link.tabIndex = -1;
    if (links.length) links[0].tabIndex = 0;
    draft.addEventListener("focusin", (event) => {
      draft.querySelector("a[tabindex='0']")?.setAttribute("tabindex", "-1");
      if (event.target.matches("a")) event.target.tabIndex = 0;
    });
    draft.addEventListener("keydown", (event) => {
      const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (!by || !event.target.matches("a")) return;
      event.preventDefault();
      const all = [...links];
      all[all.indexOf(event.target) + by]?.focus();
    });
  }

  $("keys").checked = Marks.stored(KEYS) !== "off";
  $("keys").addEventListener("change", () => Marks.store(KEYS, $("keys").checked ? "on" : "off"));
  $("ask").addEventListener("click", () => help.showModal());
  $("close").addEventListener("click", () => help.close());
  stops();
})();
