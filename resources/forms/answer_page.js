"use strict";
(function () {
  const content = JSON.parse(document.getElementById("content").textContent);
  const byId = (id) => document.getElementById(id);
  const store = "smm-answers-" + content.round + "-" + content.member;
  let language = content.language;
  let state = { form: "", edition: 0, background: {}, answers: {} };

  const words = (key, values) => {
    let text = content.words[language][key];
    for (const name of Object.keys(values || {})) text = text.split("{" + name + "}").join(String(values[name]));
    return text;
  };
  const told = (pair) => (language === "en" ? pair[1] || pair[0] : pair[0] || pair[1]);
  const make = (tag, attributes, ...inside) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "class") made.className = value;
      else if (value === true) made.setAttribute(name, "");
      else if (value !== false && value !== null) made.setAttribute(name, value);
    }
    made.append(...inside.filter((one) => one !== null && one !== ""));
    return made;
  };
  const questions = content.instrument.sections.flatMap((section) => section.questions);

  const numbered = (question) => questions.indexOf(question) + 1 + ". " + told(question.words);

  const isAsked = (question) => {
    if (!question.condition) return true;
    const [key, wanted] = question.condition;
    const asked = questions.find((one) => one.key === key);
    if (!asked || !isAsked(asked)) return false;
    const given = state.answers[key];
    return (Array.isArray(given) ? given : [given]).some((one) => wanted.includes(String(one)));
  };
  const isEmpty = (value) =>
    value === undefined || value === null || value === "" ||
    (Array.isArray(value) && value.every((one) => one === null));
  const isWhole = (question) => {
    const value = state.answers[question.key];
    if (isEmpty(value)) return false;
    return question.kind !== "paired" || !value.includes(null);
  };

  const changed = () => {
    showAsked();
    showProgress();
    keepHere();
  };
  const keepHere = () => {
    try {
      if (byId("keep").checked) localStorage.setItem(store, JSON.stringify(state));
      else localStorage.removeItem(store);
    } catch (error) {
      byId("keep").disabled = true;
    }
  };
  const showAsked = () => {
    for (const question of questions) byId("question-" + question.key).hidden = !isAsked(question);
  };
  const showProgress = () => {
    const asked = questions.filter(isAsked);
    const values = { done: asked.filter(isWhole).length, total: asked.length };
    byId("progress").textContent = words("progress", values);
  };

  const points = (question, side) => {
    const [count, lowest, highest] = question.scale;
    const name = side === null ? question.key : question.key + "-" + side;
    const group = make("div", { class: "points", role: "radiogroup", "aria-labelledby": "name-" + name });
    for (let point = 1; point <= count; point += 1) {
      const end = point === 1 ? told(lowest) : point === count ? told(highest) : "";
      const input = make("input", {
        type: "radio", name, value: point, id: name + "-" + point,
        "aria-label": point + (end ? ", " + end : ""),
      });
      const given = state.answers[question.key];
      input.checked = (side === null ? given : (given || [])[side]) === point;
      input.addEventListener("change", () => {
        if (side === null) state.answers[question.key] = point;
        else {
          const pair = state.answers[question.key] || [null, null];
          pair[side] = point;
          state.answers[question.key] = pair;
        }
        changed();
      });
      group.append(make("label", { for: name + "-" + point }, input, make("span", {}, String(point))));
    }
    const label = side === null ? told(question.words) : told(question.sides[side]);
    return make("div", { class: "side" },
      make("span", { class: "name", id: "name-" + name }, side === null ? "" : label),
      make("span", { class: "end low", "aria-hidden": "true" }, told(lowest)),
      group,
      make("span", { class: "end high", "aria-hidden": "true" }, told(highest)));
  };
  const choices = (question) => question.choices.map(([key, tr, en]) => {
    const input = make("input", {
      type: question.several ? "checkbox" : "radio", name: question.key, value: key, id: question.key + "-" + key,
    });
    const given = state.answers[question.key];
    input.checked = question.several ? (given || []).includes(key) : given === key;
    input.addEventListener("change", () => {
      if (!question.several) state.answers[question.key] = key;
      else {
        const taken = new Set(state.answers[question.key] || []);
        if (input.checked) taken.add(key);
        else taken.delete(key);
        if (taken.size) state.answers[question.key] = Array.from(taken);
        else delete state.answers[question.key];
      }
      changed();
    });
    return make("label", { class: "choice" }, input, " " + told([tr, en]));
  });
  const number = (question) => {
    const input = make("input", {
      type: "number", step: "1", id: "input-" + question.key, "aria-labelledby": "legend-" + question.key,
      min: question.least === undefined ? null : question.least, max: question.most === undefined ? null : question.most,
    });
    if (!isEmpty(state.answers[question.key])) input.value = state.answers[question.key];
    input.addEventListener("input", () => {
      const whole = /^-?\d{1,10}$/.test(input.value.trim());
      if (whole) state.answers[question.key] = parseInt(input.value, 10);
      else delete state.answers[question.key];
      input.setAttribute("aria-invalid", String(input.value !== "" && !(whole && input.checkValidity())));
      changed();
    });
    return input;
  };
  const text = (question) => {
    const input = make("textarea", { maxlength: "4000", "aria-labelledby": "legend-" + question.key });
    input.value = state.answers[question.key] || "";
    input.addEventListener("input", () => {
      if (input.value.trim()) state.answers[question.key] = input.value.trim();
      else delete state.answers[question.key];
      changed();
    });
    return input;
  };
  const inside = (question) => {
    switch (question.kind) {
      case "paired": return [points(question, 0), points(question, 1)];
      case "single": return [points(question, null)];
      case "choice": return choices(question);
      case "number": return [number(question)];
      default: return [text(question)];
    }
  };
  const clearing = (question) => {
    const button = make("button", { type: "button", class: "clear" }, words("clear"));
    button.addEventListener("click", () => {
      delete state.answers[question.key];
      const box = byId("question-" + question.key);
      box.replaceWith(drawQuestion(question));
      changed();
      byId("question-" + question.key).querySelector("input").focus();
    });
    return button;
  };
  const drawQuestion = (question) => {
    const legend = numbered(question) + (question.required ? " *" : "");
    const isScale = ["paired", "single", "choice"].includes(question.kind);
    return make("fieldset", { id: "question-" + question.key, hidden: !isAsked(question) },
      make("legend", { id: "legend-" + question.key }, legend), ...inside(question),
      isScale ? clearing(question) : null);
  };

  const drawBackground = () => {
    if (!content.background.length) return null;
    const box = make("fieldset", { id: "background" }, make("legend", {}, words("about_you")));
    for (const [key, list] of content.background) {
      const input = list.length ? make("select", {}) : make("input", { type: "text", maxlength: "200" });
      if (list.length) {
        input.append(make("option", { value: "" }, "—"));
        for (const [value, label] of list) input.append(make("option", { value }, label));
      }
      input.id = "background-" + key;
      input.value = state.background[key] || "";
      input.addEventListener("input", () => {
        state.background[key] = input.value.trim();
        changed();
      });
      box.append(make("label", { class: "field" }, make("span", {}, words("background_" + key)), input));
    }
    return box;
  };
  const draw = () => {
    document.documentElement.lang = language;
    document.title = told(content.instrument.title);
    byId("skip").textContent = words("skip");
    byId("institution").textContent = content.institution;
    byId("language").textContent = words("other_language");
    byId("language").lang = language === "tr" ? "en" : "tr";
    byId("title").textContent = told(content.instrument.title);
    byId("introduction").textContent = told(content.instrument.introduction);
    byId("promise").textContent = content.name ? words("named_for", { name: content.name }) : words(content.promise);
    byId("deadline").textContent = words("deadline", { date: content.ends_on });
    byId("keep_text").textContent = words("keep");
    byId("save").textContent = words("save");
    byId("forget").textContent = words("forget");
    const form = byId("questions");
    form.replaceChildren();
    const background = drawBackground();
    if (background) form.append(background);
    for (const section of content.instrument.sections) {
      if (told(section.title)) form.append(make("h2", {}, told(section.title)));
      if (told(section.introduction)) form.append(make("p", {}, told(section.introduction)));
      form.append(...section.questions.map(drawQuestion));
    }
    showProgress();
  };

  const complain = (lines) => {
    const trouble = byId("trouble");
    trouble.replaceChildren(make("p", {}, words("trouble")), make("ul", {}, ...lines));
    trouble.hidden = false;
    trouble.focus();
    trouble.scrollIntoView();
  };
  const isFaulty = (question) => {
    const input = byId("input-" + question.key);
    return Boolean(input) && input.getAttribute("aria-invalid") === "true";
  };
  const wrongOnes = () => {
    const wrong = questions.filter(
      (one) => isAsked(one) && ((one.required && !isWhole(one)) || isFaulty(one)));
    for (const one of questions) byId("question-" + one.key).classList.toggle("wrong", wrong.includes(one));
    return wrong;
  };
  const fits = () => {
    const wrong = wrongOnes();
    byId("trouble").hidden = true;
    if (wrong.length) {
      complain(wrong.map((one) => make("li", {}, make("a", { href: "#question-" + one.key }, numbered(one)))));
      return false;
    }
    if (!questions.some((one) => isAsked(one) && !isEmpty(state.answers[one.key]))) {
      complain([make("li", {}, words("empty"))]);
      return false;
    }
    return true;
  };

  const base64 = (bytes) => {
    let binary = "";
    for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
    return btoa(binary);
  };
  const bytes = (text64) => Uint8Array.from(atob(text64), (letter) => letter.charCodeAt(0));
  const joined = (one, other) => {
    const both = new Uint8Array(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
  };
  const seal = async (plain) => {
    const encoder = new TextEncoder();
    const curve = { name: "ECDH", namedCurve: "P-256" };
    const recipient = bytes(content.key);
    const known = await crypto.subtle.importKey("raw", recipient, curve, false, []);
    const own = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
    const point = new Uint8Array(await crypto.subtle.exportKey("raw", own.publicKey));
    const secret = await crypto.subtle.deriveBits({ name: "ECDH", public: known }, own.privateKey, 256);
    const material = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
    const derivation = {
      name: "HKDF", hash: "SHA-256", salt: joined(point, recipient), info: encoder.encode("smm-desktop answers 1"),
    };
    const key = await crypto.subtle.deriveKey(
      derivation, material, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const cipher = { name: "AES-GCM", iv: nonce, additionalData: encoder.encode(content.round) };
    const sealed = await crypto.subtle.encrypt(cipher, key, encoder.encode(plain));
    return { point: base64(point), nonce: base64(nonce), sealed: base64(sealed) };
  };
  const plainText = () => {
    const answers = {};
    for (const one of questions) if (isAsked(one) && !isEmpty(state.answers[one.key])) answers[one.key] = state.answers[one.key];
    const text1 = JSON.stringify({
      form: state.form, edition: state.edition, member: content.member, background: state.background, answers,
    });
    const size = new TextEncoder().encode(text1).length;
    return text1 + " ".repeat((1024 - (size % 1024)) % 1024);
  };
  const save = async () => {
    if (!fits()) return;
    state.edition += 1;
    const sealed = await seal(plainText());
    const file = Object.assign({ format: "smm-answers", version: 1, round: content.round }, sealed);
    const address = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: "application/octet-stream" }));
    const link = make("a", { href: address, download: words("file_name") + "-" + state.form.slice(0, 8) + ".smmanswers" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    keepHere();
    byId("done").textContent = words("done");
    byId("done").focus();
  };
  const fresh = () => {
    const random = crypto.getRandomValues(new Uint8Array(16));
    const form = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return { form, edition: 0, background: {}, answers: {} };
  };
  const forget = () => {
    if (!window.confirm(words("forget_question"))) return;
    byId("keep").checked = false;
    state = fresh();
    keepHere();
    byId("done").textContent = "";
    byId("trouble").hidden = true;
    draw();
    window.scrollTo(0, 0);
  };

  state = fresh();
  try {
    const kept = JSON.parse(localStorage.getItem(store) || "null");
    if (kept && kept.form) {
      state = kept;
      byId("keep").checked = true;
    }
  } catch (error) {
    byId("keep").disabled = true;
  }
  draw();
  byId("questions").addEventListener("submit", (event) => event.preventDefault());
  byId("language").addEventListener("click", () => {
    language = language === "tr" ? "en" : "tr";
    draw();
  });
  byId("keep").addEventListener("change", keepHere);
  byId("forget").addEventListener("click", forget);
  byId("save").addEventListener("click", () => {
    save().catch(() => complain([make("li", {}, words("cannot_encrypt"))]));
  });
  if (!window.crypto || !crypto.subtle) {
    byId("save").disabled = true;
    complain([make("li", {}, words("cannot_encrypt"))]);
  }
})();
