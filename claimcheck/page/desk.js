"use strict";
// Working at the page: choose an item, tick it, set a status, write a note, filter; marks out to a file and in.
const Desk = (() => {
  const $ = (id) => document.getElementById(id);
  const [draft, list, by] = ["draft", "list", "by"].map($);
  const BY = "claimcheck.by";
  const narrow = matchMedia("(max-width: 50rem)");
  const editor = $("editor").content.firstElementChild;
  let chosen = null;
  let saved = true;

  const say = (text) => ($("said").textContent = text);
  const named = (status) => status.replace("-", " ");

  // One view at a time where there is one column
  function view(name) {
    document.querySelector(".desk").dataset.view = name;
    for (const tab of document.querySelectorAll(".tabs button")) tab.setAttribute("aria-current", tab.dataset.view === name);
  }

  function progress() {
    const { done, all, first, firsts } = List.tally();
    $("bar").max = all || 1;
    $("bar").value = done;
    $("progress").textContent = `${done} of ${all} settled` + (firsts ? `; first: ${first} of ${firsts}` : "");
  }

  function unkept() {
    if (Marks.keeps()) return;
    $("unkept").hidden = false;
    $("unkept").textContent = "This browser keeps nothing for this page. Export your marks before you close it.";
  }

  function set(item, status, note) {
    Marks.put(item, status, note, by.value.trim());
    saved = false;
    List.paint(item);
    progress();
    unkept();
    if (item === chosen) show(item);
  }

  function tick(item) {
    const mark = Marks.of(item);
    set(item, Marks.settled(mark) ? "open" : "verified", mark.note);
  }

  // The open item's editor
  function open(item) {
    const made = editor.cloneNode(true);
    made.querySelector(".all").append(...List.checks(item));
    for (const status of Data.statuses) {
      const label = document.createElement("label");
      const radio = document.createElement("input");
      radio.type = "radio";
      radio.name = "status";
      radio.value = status;
      label.append(radio, named(status));
      made.querySelector("fieldset").append(label);
    }
    item.li.lastElementChild.append(made);
    show(item);
  }

  function show(item) {
    const mark = Marks.of(item);
    const note = item.li.querySelector("textarea");
    for (const radio of item.li.querySelectorAll("[type=radio]")) radio.checked = radio.value === mark.status;
    if (note !== document.activeElement) note.value = mark.note ?? "";
    item.li.querySelector(".when").textContent = mark.at ? `${named(mark.status)}${mark.by ? ` by ${mark.by}` : ""}, ${mark.at.replace("T", " ").replace("Z", " UTC")}` : "";
  }

  function leave() {
    if (!chosen) return;
    chosen.li.querySelector(".editor").remove();
    chosen.li.removeAttribute("aria-current");
    chosen.li.tabIndex = -1;
    for (const word of chosen.words) word.classList.remove("chosen");
    chosen = null;
  }

  function choose(item, focus = true) {
    if (item !== chosen) {
      leave();
      chosen = item;
      item.li.setAttribute("aria-current", "true");
      item.li.tabIndex = 0;
      for (const word of item.words) word.classList.add("chosen");
      open(item);
    }
    if (focus) item.li.focus({ preventScroll: true });
  }

  const center = (element) => element?.scrollIntoView({ block: "center" });

  function toList(item) {
    if (!item.shown) clear();
    view("list");
    choose(item);
    item.li.scrollIntoView({ block: narrow.matches ? "start" : "nearest" });
  }

  function toDraft(item, word = item.words[0]) {
    if (narrow.matches) view("draft");
    center(word);
  }

  function step(by) {
    const shown = List.shown();
    const at = chosen ? shown.indexOf(chosen) : by > 0 ? -1 : shown.length;
    const item = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (!item) return;
    toList(item);
    if (!narrow.matches) toDraft(item);
  }

  // Filters
  function wanted() {
    const kinds = [...document.querySelectorAll(".chips [aria-pressed=true]")].map((chip) => chip.dataset.kind);
    return { kinds: new Set(kinds), priority: $("priority").value, status: $("status").value, words: $("search").value.trim().toLowerCase() };
  }

  function filter() {
    const count = List.filter(wanted());
    $("shown").textContent = count === List.items.length ? "" : `${count} of ${List.items.length} shown`;
    if (chosen && !chosen.shown) leave();
  }

  function clear() {
    for (const id of ["priority", "status", "search"]) $(id).value = "";
    for (const chip of document.querySelectorAll(".chips button")) chip.setAttribute("aria-pressed", "false");
    filter();
  }

  // Out and in
  function save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([Marks.exported()], { type: "application/json" }));
    link.download = `${Data.draft.path === "-" ? "draft" : Data.draft.path.split(/[\\/]/).pop()}.marks.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    saved = true;
    say(Marks.any() ? `Exported as ${link.download}.` : "Exported; nothing is marked yet.");
  }

  async function load() {
    const [file] = $("file").files;
    $("file").value = "";
    if (!file) return;
    try {
      const told = Marks.take(await file.text());
      const rest = [told.older && `${told.older} older than yours left out`, told.strange && `${told.strange} of claims that are not on this list, kept for the export`];
      say(`${[`${told.taken} marks taken from ${file.name}`, ...rest.filter(Boolean)].join("; ")}.`);
      repaint();
    } catch (error) {
      say(`${file.name} was not taken: ${error.message}.`);
    }
  }

  function repaint() {
    List.items.forEach(List.paint);
    progress();
    if (chosen) show(chosen);
    unkept();
  }

  // Clicks, wherever they fall
  function aim(link) {
    const target = $(decodeURIComponent(link.hash.slice(1)));
    const item = link.closest(".item");
    if (item) choose(List.items[item.id.slice(1)]);
    if (!target) return;
    if (narrow.matches) view(draft.contains(target) ? "draft" : "list");
    center(target);
    for (const old of document.querySelectorAll(".pointed")) old.classList.remove("pointed");
    if (!item) target.classList.add("pointed");
  }

  // Of several items at one place the next with each click, from the innermost out.
  function within(word) {
    const around = [];
    for (let at = word; at && at !== draft; at = at.parentNode) if (at.matches(".claim")) around.push(List.items[at.dataset.to.slice(1)]);
    return around[(around.indexOf(chosen) + 1) % around.length];
  }

  draft.addEventListener("click", (event) => {
    const word = event.target.closest("[data-to]");
    if (!word || !getSelection().isCollapsed) return;
    event.preventDefault();
    const claim = word.closest(".claim");
    if (claim) toList(within(claim));
    else aim(word.closest("a") ?? word);
  });

  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) {
      event.preventDefault();
      return aim(link);
    }
    const li = event.target.closest(".item");
    if (!li || event.target.closest("input, label, textarea, fieldset") || !getSelection().isCollapsed) return;
    const item = List.items[li.id.slice(1)];
    choose(item);
    if (!narrow.matches) toDraft(item);
  });

  list.addEventListener("change", (event) => {
    const li = event.target.closest(".item");
    if (!li) return;
    const item = List.items[li.id.slice(1)];
    if (event.target.type === "checkbox") tick(item);
    else if (event.target.type === "radio") set(item, event.target.value, Marks.of(item).note);
  });

  list.addEventListener("input", (event) => {
    if (event.target.matches("textarea")) set(chosen, Marks.of(chosen).status, event.target.value.trim());
  });

  document.querySelector(".chips").addEventListener("click", (event) => {
    const chip = event.target.closest("button");
    if (!chip) return;
    chip.setAttribute("aria-pressed", chip.getAttribute("aria-pressed") !== "true");
    filter();
  });

  // What is scrolled to stands below the filters, which stay on top where there are two panes.
  function clearance() {
    const filters = document.querySelector(".filter");
    const set = () => (list.style.scrollPaddingTop = `${filters.offsetHeight + 8}px`);
    set();
    new ResizeObserver(set).observe(filters);
  }

  function begin() {
    document.documentElement.classList.add("script");
    for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;
    for (const item of List.items) item.li.tabIndex = -1;
    for (const status of Data.statuses) $("status").append(new Option(named(status), status));
    by.value = Marks.stored(BY) ?? "";
    const lost = Marks.restore();
    if (lost) say(`What this browser kept for this draft can't be read (${lost}); the page begins anew.`);
    Marks.tried();
    view("list");
    $("order").value = Data.order;
    List.sort(Data.order);
    clearance();
    repaint();
  }

  $("export").addEventListener("click", save);
  $("import").addEventListener("click", () => $("file").click());
  $("file").addEventListener("change", load);
  by.addEventListener("change", () => Marks.store(BY, by.value.trim()));
  for (const id of ["priority", "status"]) $(id).addEventListener("change", filter);
  $("search").addEventListener("input", filter);
  $("order").addEventListener("change", () => List.sort($("order").value));
  document.querySelector(".filter").addEventListener("submit", (event) => event.preventDefault());
  for (const tab of document.querySelectorAll(".tabs button")) tab.addEventListener("click", () => view(tab.dataset.view));
  addEventListener("storage", (event) => event.key === Marks.KEY && (Marks.restore(), repaint()));
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  addEventListener("beforeunload", (event) => !Marks.keeps() && !saved && event.preventDefault());
  begin();

  return { chosen: () => chosen, leave, tick, step, view, toList, toDraft, filter };
})();
