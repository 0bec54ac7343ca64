"use strict";
// The items of the checklist: which are shown, in which order, and the words of the draft they belong to.
const List = (() => {
  const flat = document.getElementById("flat");
  const groups = [...document.querySelectorAll(".group")];
  const items = Data.items.map((item, number) => ({ ...item, number, li: document.getElementById(`i${number}`), words: [], shown: true }));
  for (const item of items) {
    item.home = item.li.parentNode;
    item.box = item.li.querySelector("input");
    item.state = item.li.querySelector(".state");
  }
  for (const word of document.querySelectorAll(".claim")) items[word.dataset.to.slice(1)].words.push(word);
  const byText = [...items].sort((one, other) => one.start - other.start || one.number - other.number);
  let order = "priority";

  const inOrder = () => (order === "text" ? byText : items);
  const shown = () => inOrder().filter((item) => item.shown);

  function sort(wanted) {
    order = wanted;
    document.documentElement.dataset.order = wanted;
    for (const item of inOrder()) (wanted === "text" ? flat : item.home).append(item.li);
    flat.hidden = wanted !== "text";
    veil();
  }

  function fits(item, wanted) {
    const mark = Marks.of(item);
    if (wanted.kinds.size && !wanted.kinds.has(item.kind)) return false;
    if (wanted.priority && item.priority !== Number(wanted.priority)) return false;
    if (wanted.status === "settled" || wanted.status === "unsettled") {
      if (Marks.settled(mark) !== (wanted.status === "settled")) return false;
    } else if (wanted.status && mark.status !== wanted.status) return false;
    item.copy ??= item.li.textContent.toLowerCase();
    return !wanted.words || item.copy.includes(wanted.words) || (mark.note ?? "").toLowerCase().includes(wanted.words);
  }

  // Shows the items that fit and marks their words only; gives back how many there are.
  function filter(wanted) {
    let count = 0;
    for (const item of items) {
      const fit = fits(item, wanted);
      count += fit;
      if (fit === item.shown) continue;
      item.shown = fit;
      item.li.hidden = !fit;
      for (const word of item.words) word.classList.toggle("off", !fit);
    }
    veil();
    return count;
  }

  function veil() {
    for (const group of groups) group.hidden = order === "text" || !group.querySelector(".item:not([hidden])");
  }

  function paint(item) {
    const mark = Marks.of(item);
    const done = Marks.settled(mark);
    item.box.checked = done;
    item.li.classList.toggle("settled", done);
    for (const word of item.words) word.classList.toggle("settled", done);
    item.state.dataset.status = mark.status;
    const label = document.createElement("b");
    label.textContent = mark.status.replace("-", " ");
    item.state.replaceChildren(...(mark.status === "open" && !mark.note ? [] : [label, mark.note ? ` ${mark.note}` : ""]));
  }

  function tally() {
    const count = (some) => some.filter((item) => Marks.settled(Marks.of(item))).length;
    const first = items.filter((item) => item.priority === 1);
    return { done: count(items), all: items.length, first: count(first), firsts: first.length };
  }

  // The checks that all items of its group need; an item's own stand with it.
  const checks = (item) => [...item.home.parentNode.querySelectorAll(".checks li")].map((check) => check.cloneNode(true));

  return { items, shown, sort, filter, paint, tally, checks };
})();
