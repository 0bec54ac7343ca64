// Tries whatever a script could do to send, load or write something; gives what was refused.
const done = arguments[arguments.length - 1];
const broken = [];
document.addEventListener("securitypolicyviolation", (event) => broken.push(event.effectiveDirective));
try { document.body.insertAdjacentHTML("beforeend", "<p>x</p>"); broken.push("markup got in"); } catch {}
fetch("http://127.0.0.1:9/").catch(() => {});
document.body.append(Object.assign(new Image(), { src: "http://127.0.0.1:9/x.png" }));
const style = document.createElement("style");
style.textContent = "body { display: none }";
document.head.append(style);
const base = document.createElement("base");
base.href = "http://127.0.0.1:9/";
document.head.append(base);
setTimeout(() => done(broken.sort()), 300);
