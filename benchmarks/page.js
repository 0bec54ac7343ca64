// Works at the page and gives how long each act took until its frame was painted, in milliseconds.
const done = arguments[arguments.length - 1];
const $ = (selector) => document.querySelector(selector);
const key = (name) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
const painted = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then)));
const told = {};
let long = 0;
new PerformanceObserver((list) => (long += list.getEntries().length)).observe({ type: "longtask" });

async function act(name, what) {
  await painted();
  const began = performance.now();
  what();
  await painted();
  told[name] = performance.now() - began;
}

const change = (id, value) => {
  $(id).value = value;
  $(id).dispatchEvent(new Event(id === "#search" ? "input" : "change", { bubbles: true }));
};

(async () => {
  const [load] = performance.getEntriesByType("navigation");
  const paint = performance.getEntriesByType("paint").find((entry) => entry.name === "first-contentful-paint");
  told["open: first paint"] = paint.startTime;
  told["open: ready to work"] = load.domContentLoadedEventEnd;
  await act("filter by kind", () => $(".chips button").click());
  await act("filter off", () => $(".chips button").click());
  await act("filter by status", () => change("#status", "unsettled"));
  await act("filter off again", () => change("#status", ""));
  await act("search, first letter", () => change("#search", "t"));
  await act("search, more letters", () => change("#search", "thousand"));
  await act("search off", () => change("#search", ""));
  await act("order of the text", () => change("#order", "text"));
  await act("order by priority", () => change("#order", "priority"));
  await act("next item (j)", () => key("j"));
  await act("next item again", () => key("j"));
  await act("tick (space)", () => key(" "));
  await act("choose the last item", () => [...document.querySelectorAll(".item .said")].at(-1).click());
  await act("choose words in the draft", () => [...document.querySelectorAll("a.claim")].at(-9).click());
  await painted();
  told["long tasks in all of these"] = long;
  done(Object.entries(told)); // in this order, which an object would lose on its way
})();
