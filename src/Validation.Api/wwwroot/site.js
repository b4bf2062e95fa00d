// Enhancements only: every page works without this file. No words stand here; they come from the page.
"use strict";
(() => {
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const size = bytes => bytes < 1048576
    ? Math.max(1, Math.ceil(bytes / 1024)) + " KB"
    : (bytes / 1048576).toFixed(1).replace(".", document.documentElement.lang === "en" ? "." : ",") + " MB";

  // Whoever speaks to a machine, or leans on the keys, can turn single keys off (WCAG 2.1.4).
  const keysOn = () => localStorage.getItem("keys") !== "off";

  const focusFirst = () => document.querySelector("[data-focus]")?.focus();

  // What was chosen, what is too much of it, and dropping onto the field.
  const enhanceDrop = drop => {
    const input = drop.querySelector("input[type=file]");
    const words = input.dataset;
    const list = element("ul", { className: "chosen", hidden: true });
    const wrong = element("p", { className: "field-error", hidden: true });
    wrong.setAttribute("role", "alert");
    wrong.dataset.tooMuch = "";
    drop.classList.add("drop--live");
    drop.append(element("p", { className: "hint drop__or" }, words.dropHere), wrong, list);

    const tooMuch = files => {
      const large = files.find(f => f.size > +words.fileBytes);
      if (files.length > +words.files) return fill(words.tooMany, words.files);
      if (large) return fill(words.tooLarge, large.name, Math.floor(words.fileBytes / 1048576));
      return files.reduce((sum, f) => sum + f.size, 0) > +words.bytes ? fill(words.tooLargeTogether, Math.floor(words.bytes / 1048576)) : "";
    };
    const put = files => {
      const transfer = new DataTransfer();
      files.forEach(f => transfer.items.add(f));
      input.files = transfer.files;
      show();
    };
    const show = () => {
      const files = [...input.files];
      const message = tooMuch(files);
      wrong.textContent = message;
      wrong.hidden = !message;
      list.hidden = files.length === 0;
      list.replaceChildren(...files.map(file => {
        const remove = element("button", { type: "button" }, words.remove);
        remove.setAttribute("aria-label", words.remove + " " + file.name);
        remove.addEventListener("click", () => { put(files.filter(f => f !== file)); input.focus(); });
        return element("li", {}, element("span", { className: "chosen__name", lang: "vi" }, file.name), element("span", { className: "quiet" }, size(file.size)), remove);
      }));
    };
    input.addEventListener("change", show);
    drop.addEventListener("dragover", event => { event.preventDefault(); drop.classList.add("drop--over"); });
    drop.addEventListener("dragleave", () => drop.classList.remove("drop--over"));
    drop.addEventListener("drop", event => {
      event.preventDefault();
      drop.classList.remove("drop--over");
      const known = [...input.files];
      put([...known, ...[...event.dataTransfer.files].filter(f => !known.some(k => k.name === f.name && k.size === f.size))]);
    });
    window.addEventListener("dragover", event => event.preventDefault());
    window.addEventListener("drop", event => event.preventDefault());
    show();
  };

  // How far an upload is, then how long the work takes.
  const progressOf = form => {
    const text = element("p", {});
    const bar = element("progress", { max: 100 });
    bar.setAttribute("aria-label", form.dataset.uploading ?? form.dataset.working);
    const box = element("div", { className: "progress" }, text, bar);
    box.setAttribute("role", "status");
    form.querySelector(".progress")?.remove();
    form.append(box);
    let clock;
    return {
      uploading: (loaded, total) => { bar.value = Math.round(100 * loaded / total); text.textContent = `${form.dataset.uploading}: ${size(loaded)} / ${size(total)}`; },
      working: () => {
        bar.removeAttribute("value");
        const start = Date.now();
        const tick = () => { text.textContent = `${form.dataset.working}… ${Math.round((Date.now() - start) / 1000)} ${form.dataset.seconds}`; };
        tick();
        clock ??= setInterval(tick, 1000);
      },
      failed: message => { clearInterval(clock); bar.remove(); text.textContent = message; box.setAttribute("role", "alert"); },
    };
  };
  const lock = (form, locked) => form.querySelectorAll("button").forEach(b => { b.disabled = locked; });

  // Takes an answer's page over; what was chosen stays chosen, so that only what is wrong need be mended.
  const replacePage = html => {
    const next = new DOMParser().parseFromString(html, "text/html");
    const chosen = [...document.querySelectorAll("input[type=file][id]")].map(input => [input.id, input.files]);
    document.title = next.title;
    document.querySelector("main").replaceWith(document.adoptNode(next.querySelector("main")));
    chosen.forEach(([id, files]) => {
      const input = document.getElementById(id);
      if (input) input.files = files;
    });
    enhance();
    window.scrollTo(0, 0);
    (document.querySelector("[data-focus]") ?? document.querySelector("h1"))?.focus();
  };

  // A session that ended is noticed before a byte is sent, and the form stays as it is.
  const hasEnded = async form => {
    try {
      return (await fetch(form.action, { method: "HEAD", redirect: "manual", credentials: "same-origin" })).type === "opaqueredirect";
    } catch {
      return false;
    }
  };
  const tellEnded = form => {
    form.querySelector(".progress")?.remove();
    const link = element("a", { href: "/dang-nhap", target: "_blank", rel: "noopener" }, form.dataset.signIn);
    const box = element("div", { className: "progress" }, element("p", {}, form.dataset.ended), link);
    box.setAttribute("role", "alert");
    form.append(box);
    link.focus();
  };

  const enhanceUpload = form => form.addEventListener("submit", async event => {
    event.preventDefault();
    const { submitter } = event;

    // Sent, it would only be refused. The message stands there and was told; the browser's own bubble would cover the field.
    if (form.querySelector("[data-too-much]:not([hidden])")) {
      form.querySelector("input[type=file]").focus();
      return;
    }

    const data = new FormData(form, submitter);
    const progress = progressOf(form);
    lock(form, true);
    if (await hasEnded(form)) {
      lock(form, false);
      tellEnded(form);
      return;
    }

    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.addEventListener("progress", e => progress.uploading(e.loaded, e.total));
    request.upload.addEventListener("load", progress.working);
    const failed = () => { lock(form, false); progress.failed(form.dataset.failed); };
    request.addEventListener("error", failed);
    request.addEventListener("abort", failed);
    request.addEventListener("load", () => {
      if (request.responseURL && new URL(request.responseURL).pathname !== new URL(form.action).pathname) location.assign(request.responseURL);
      else replacePage(request.responseText);
    });
    request.send(data);
  });

  // Judging is one ordinary request; the page only says that it goes on, and does not let it start twice.
  const enhanceJudge = form => form.addEventListener("submit", () => {
    progressOf(form).working();
    setTimeout(() => lock(form, true));
  });

  // The picture of the page with its evidence boxed, beside the point that has the focus; on a narrow window under it, on demand.
  const sheets = new Map();
  const sheetOf = address => {
    if (!sheets.has(address)) {
      sheets.set(address, fetch(address, { credentials: "same-origin" })
        .then(answer => answer.ok ? answer.text() : "")
        .then(html => new DOMParser().parseFromString(html, "text/html").querySelector(".viewer__page > .sheet, .viewer__page > .notice"))
        .catch(() => { sheets.delete(address); return null; }));
    }
    return sheets.get(address).then(sheet => sheet && document.importNode(sheet, true));
  };
  const showIn = (box, sheet) => {
    box.replaceChildren(...sheet ? [sheet] : []);
    const [mark, page] = [box.querySelector(".mark--current"), box.querySelector("svg")];
    if (mark) box.scrollTop = box.scrollHeight * (+mark.getAttribute("y") / page.viewBox.baseVal.height) - box.clientHeight / 3;
  };
  const enhanceBeside = side => {
    const [box, open, none] = ["page", "open", "none"].map(name => side.querySelector(`[data-beside-${name}]`));
    let shown;
    const show = async address => {
      if (shown === address || side.offsetParent === null) return;
      shown = address;
      open.hidden = !address;
      none.hidden = !!address;
      if (address) open.href = address;
      const sheet = address ? await sheetOf(address) : null;
      if (shown === address) showIn(box, sheet);
    };
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", side.getAttribute("aria-label"));
    const points = [...document.querySelectorAll("[data-point]")];
    const at = () => points.find(point => "#" + point.id === location.hash);
    const showPoint = point => show(point.dataset.page ?? "");
    points.forEach(point => point.addEventListener("focusin", () => showPoint(point)));
    window.addEventListener("hashchange", () => { if (at()) showPoint(at()); });
    window.addEventListener("resize", () => { if (shown === undefined) show(side.dataset.first ?? ""); });
    if (at()) showPoint(at());
    else show(side.dataset.first ?? "");
  };
  const enhanceHere = details => {
    details.hidden = false;
    details.addEventListener("toggle", async () => {
      const box = details.querySelector(".beside__page");
      if (details.open && !box.firstChild) showIn(box, await sheetOf(details.dataset.besideHere));
    });
  };

  const enhance = () => {
    document.querySelectorAll("[data-beside]").forEach(enhanceBeside);
    document.querySelectorAll("[data-beside-here]").forEach(enhanceHere);
    document.querySelectorAll("[data-drop]").forEach(enhanceDrop);
    document.querySelectorAll("form[data-upload]").forEach(enhanceUpload);
    document.querySelectorAll("form[data-judge]").forEach(enhanceJudge);
    document.querySelectorAll("[data-print]").forEach(button => { button.hidden = false; button.addEventListener("click", () => print()); });
    document.querySelectorAll("[data-keys]").forEach(hint => { hint.hidden = false; });
    document.querySelectorAll("[data-keys-on]").forEach(box => {
      box.checked = keysOn();
      box.addEventListener("change", () => localStorage.setItem("keys", box.checked ? "on" : "off"));
    });
  };

  // Single keys lead from one piece of evidence to the next; never while something is typed or composed (Telex, VNI).
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !keysOn() || event.target.closest?.("input, select, textarea")) return;
    const step = { n: 1, p: -1 }[event.key];
    const points = [...document.querySelectorAll("[data-point]")];
    if (step && points.length) {
      const focused = points.findIndex(point => point.contains(document.activeElement));
      const here = focused >= 0 ? focused : points.findIndex(point => "#" + point.id === location.hash);
      const next = points[Math.min(Math.max(here + step, 0), points.length - 1)];
      next.scrollIntoView();
      next.focus();
      return;
    }
    document.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
  });

  // A link to something folded away unfolds it.
  const unfold = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest("details");
    if (folded) folded.open = true;
  };
  window.addEventListener("hashchange", unfold);
  // A page that the browser kept and shows again must not be locked.
  window.addEventListener("pageshow", event => { if (event.persisted) document.querySelectorAll("form").forEach(form => { lock(form, false); form.querySelector(".progress")?.remove(); }); });

  enhance();
  unfold();
  focusFirst();
})();
