"use strict";
// Who set which status when: the report's marks, and over them those made on this page or taken in from a file.
const Data = JSON.parse(document.getElementById("data").textContent);

const Marks = (() => {
  const KEY = `${Data.schema}:${Data.draft.sha256}`;
  const settled = new Set(Data.settled);
  const known = new Set([...Data.statuses, "stale", "gone"]);
  const reported = new Map(); // by id, what the report says
  const made = new Map(); // by id, what was marked since
  let keeps = true;

  for (const item of Data.items) {
    item.ids.forEach((id, at) => {
      const [status, note] = item.marks[at];
      reported.set(id, { id, status, note, by: null, at: null });
    });
  }

  const get = (id) => made.get(id) ?? reported.get(id);

  // The mark that stands for an item and its repeats: one that is not settled, where there is one.
  function of(item) {
    const marks = item.ids.map(get);
    return marks.find((mark) => !settled.has(mark.status)) ?? marks[0];
  }

  function put(item, status, note, by) {
    const at = new Date().toISOString().replace(/\.\d+Z$/, "Z");
    for (const id of item.ids) made.set(id, { id, status, note: note || null, by: by || null, at });
    keep();
  }

  function exported() {
    const rest = [...made.keys()].filter((id) => !reported.has(id)).sort();
    const ids = [...reported.keys()].filter((id) => made.has(id)).concat(rest);
    const marks = ids.map((id) => made.get(id));
    return JSON.stringify({ schema: Data.schema, draft: Data.draft, marks }, null, 2) + "\n";
  }

  const text = (value) => value === undefined || value === null || typeof value === "string";

  function read(file) {
    let found;
    try {
      found = JSON.parse(file);
    } catch {
      throw new Error("not JSON");
    }
    if (found?.schema !== Data.schema || !Array.isArray(found.marks)) throw new Error(`not an export of marks (${Data.schema})`);
    if (found.draft?.sha256 !== Data.draft.sha256) throw new Error("it is about another draft, or another version of this one");
    return found.marks.map((row, at) => {
      const fits = row && typeof row.id === "string" && known.has(row.status) && [row.note, row.by, row.at].every(text);
      if (!fits) throw new Error(`mark ${at + 1} names no claim or no known status`);
      return { id: row.id, status: row.status, note: row.note ?? null, by: row.by ?? null, at: row.at ?? null };
    });
  }

  // Takes marks in; of two on one claim the later holds, and what has no time gives way to nothing.
  function take(file) {
    const told = { taken: 0, older: 0, strange: 0 };
    for (const mark of read(file)) {
      const ours = made.get(mark.id);
      if (ours?.at && mark.at && Date.parse(mark.at) < Date.parse(ours.at)) {
        told.older += 1;
      } else {
        made.set(mark.id, mark);
        told.taken += 1;
        told.strange += reported.has(mark.id) ? 0 : 1;
      }
    }
    keep();
    return told;
  }

  function keep() {
    store(KEY, exported());
  }

  function store(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch {
      keeps = false;
    }
  }

  function stored(name) {
    try {
      return localStorage.getItem(name);
    } catch {
      keeps = false;
      return null;
    }
  }

  // Whether a browser keeps anything shows only when it is tried.
  function tried() {
    store(`${KEY}?`, "");
    if (keeps) localStorage.removeItem(`${KEY}?`);
    return keeps;
  }

  // What this browser kept; a reason where it kept something that can't be read.
  function restore() {
    const kept = stored(KEY);
    if (!kept) return "";
    try {
      for (const mark of read(kept)) made.set(mark.id, mark);
      return "";
    } catch (error) {
      return error.message;
    }
  }

  return { KEY, of, put, exported, take, restore, store, stored, settled: (mark) => settled.has(mark.status), any: () => made.size > 0, keeps: () => keeps, tried };
})();
