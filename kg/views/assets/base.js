// Shared by every page: reading the data, building elements out of text, theme, filters, statement cards, downloads.
// Data reaches the document only through textContent and setAttribute of inert attributes.

const read = (id) => JSON.parse(document.getElementById(id).textContent);
const data = read("content");
let words = null;
const detail = (i) => (words ??= read("details"))[i];
const S = data.statements;
const byId = (id) => document.getElementById(id);

/** An element: `on…` keys are listeners, the rest attributes; children are elements or text. */
function h(tag, attributes, ...children) {
  const space = tag === "svg" || tag === "path" || tag === "rect" || tag === "line" || tag === "title";
  const element = space ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(
    ...children
      .flat(Infinity)
      .filter((c) => c !== null && c !== undefined && c !== false)
      .map((c) => (c instanceof Node ? c : String(c))),
  );
  return element;
}

/** Foreign words, kept from turning the line around them when they run right to left. */
const text = (value, kind = "") => h("span", { class: `text ${kind}`, dir: "auto" }, value);
const number = (n) => n.toLocaleString("en");
const plural = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;
const clip = (s, most) => (s.length > most ? `${s.slice(0, most - 1)}…` : s);
const isoDay = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const shownDay = (day) => {
  const d = new Date(day * 864e5);
  return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
};
const ink = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

// ---------------------------------------------------------------------------------------------------------------- theme

const themed = [];
function theme(name) {
  document.documentElement.dataset.theme = name;
  byId("theme").textContent = name === "dark" ? "Light" : "Dark";
  themed.forEach((f) => f());
}
{
  const wish = matchMedia("(prefers-color-scheme: dark)");
  let chosen = null;
  theme(wish.matches ? "dark" : "light");
  wish.addEventListener("change", () => chosen || theme(wish.matches ? "dark" : "light"));
  byId("theme").addEventListener("click", () =>
    theme((chosen = document.documentElement.dataset.theme === "dark" ? "light" : "dark")),
  );
}

// ---------------------------------------------------------------------------------------------------------------- looks

const SHAPES = {
  dot: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z",
  square: "M2.5 2.5h11v11h-11z",
  diamond: "M8 .5L15.5 8L8 15.5L.5 8z",
  triangle: "M8 1.5L15 14H1z",
  triangleDown: "M1 2h14L8 14.5z",
  hexagon: "M4.2 1.6h7.6L15.5 8l-3.7 6.4H4.2L.5 8z",
  star: "M8 .8l2.1 4.9 5.3.5-4 3.5 1.2 5.2L8 12.1l-4.6 2.8 1.2-5.2-4-3.5 5.3-.5z",
};
const swatch = (look, size = 13) =>
  h(
    "svg",
    { width: size, height: size, viewBox: "0 0 16 16", "aria-hidden": "true" },
    h("path", { d: SHAPES[look.shape] || SHAPES.dot, fill: look.color }),
  );
const DOUBTED = "planned-or-possible";
const DASHES = {
  asserted: false,
  reported: [9, 5],
  "planned-or-possible": [2, 5],
  denied: false,
  ended: [14, 4, 2, 4],
};
const STATUS_LABELS = {
  asserted: "asserted",
  reported: "reported by someone",
  "planned-or-possible": "planned or possible",
  denied: "denied",
  ended: "over",
};
function stroke(status) {
  const dash = DASHES[status] ? DASHES[status].map((n) => n / 1.6).join(" ") : null;
  return h(
    "svg",
    { width: 30, height: 12, viewBox: "0 0 30 12", "aria-hidden": "true" },
    h("line", { x1: 1, y1: 6, x2: 29, y2: 6, stroke: `var(--${status})`, "stroke-width": 2, "stroke-dasharray": dash }),
    status === "denied" &&
      h("path", { d: "M11 2l8 8M19 2l-8 8", stroke: "var(--denied)", "stroke-width": 2, fill: "none" }),
  );
}

// -------------------------------------------------------------------------------------------------------------- filters

const ANY = -2;
const OWN_VOICE = -1;
const FIRST_CLASSES = 9;
const filter = {
  classes: new Set(),
  properties: new Set(),
  statuses: new Set(),
  modalities: new Set(),
  speaker: ANY,
  source: ANY,
  by: "published",
  from: null,
  to: null,
};
let changed = () => {};

/** Whether a statement passes all filters but the one on classes. */
function passes(i) {
  if (filter.properties.has(S.property[i]) || filter.statuses.has(S.status[i]) || filter.modalities.has(S.modality[i]))
    return false;
  if (filter.speaker !== ANY && S.speaker[i] !== filter.speaker) return false;
  if (filter.source !== ANY && !S.sources[i].includes(filter.source)) return false;
  if (filter.from === null) return true;
  const [low, high] = days(i);
  return low !== null && low <= filter.to && high >= filter.from;
}
const days = (i, by = filter.by) => (by === "published" ? [S.published[i], S.published[i]] : [S.from[i], S.to[i]]);
const filtering = () =>
  filter.classes.size ||
  filter.properties.size ||
  filter.statuses.size ||
  filter.modalities.size ||
  filter.speaker !== ANY ||
  filter.source !== ANY ||
  filter.from !== null;

function tally(column, size, skip = ANY) {
  const counts = new Array(size).fill(0);
  for (const values of column)
    for (const v of Array.isArray(values) ? values : [values]) if (v > skip && v >= 0) counts[v] += 1;
  return counts;
}

function row(set, value, label, count, picture) {
  const box = h("input", {
    type: "checkbox",
    onchange: () => {
      box.checked ? set.delete(value) : set.add(value);
      changed();
    },
  });
  box.checked = !set.has(value);
  return h("label", { class: "row" }, box, picture, text(label), h("span", { class: "n" }, number(count)));
}

/** The legend is the filter: what a shape or a line means stands where it can be taken out of the picture. */
function drawFilters() {
  const nav = byId("filters");
  const keep = [...nav.querySelectorAll("details")].map((d) => d.open);
  const total = S.property.length;
  nav.replaceChildren();
  if (data.classes) {
    const rows = data.classes.map((c, i) => row(filter.classes, i, c.label, c.count, swatch(c)));
    nav.append(
      h(
        "section",
        {},
        h("h2", {}, "Who and what"),
        rows.slice(0, FIRST_CLASSES),
        rows.length > FIRST_CLASSES
          ? h(
              "details",
              { class: "family" },
              h("summary", {}, text(`${number(rows.length - FIRST_CLASSES)} more`)),
              h("div", { class: "flush" }, rows.slice(FIRST_CLASSES)),
            )
          : null,
      ),
    );
  }
  const statuses = tally(S.status, data.statuses.length);
  nav.append(
    h(
      "section",
      {},
      h("h2", {}, "How it is said"),
      data.statuses.map((s, i) =>
        statuses[i] ? row(filter.statuses, i, STATUS_LABELS[s], statuses[i], stroke(s)) : null,
      ),
      data.classes && total ? h("p", { class: "row quiet" }, "A wider line has more sources.") : null,
    ),
  );
  if (new Set(S.published).size > 1 || S.from.some((d) => d !== null)) nav.append(datesSection());
  nav.append(propertiesSection());
  if (data.speakers.length)
    nav.append(
      h(
        "section",
        {},
        chooser("Who says so", "speaker", data.speakers, tally(S.speaker, data.speakers.length), [
          [OWN_VOICE, "the articles in their own voice", S.speaker.filter((s) => s < 0).length],
        ]),
      ),
    );
  if (data.sources.length)
    nav.append(h("section", {}, chooser("Source", "source", data.sources, tally(S.sources, data.sources.length), [])));
  if (data.modalities.length > 1) {
    const counts = tally(S.modality, data.modalities.length);
    nav.append(
      h(
        "details",
        {},
        h("summary", {}, "How certain"),
        data.modalities.map((m, i) => row(filter.modalities, i, m, counts[i])),
      ),
    );
  }
  nav.append(
    h(
      "section",
      {},
      h("button", { type: "button", class: "clear", id: "clear", onclick: clearFilters }, "Clear all filters"),
    ),
  );
  nav.querySelectorAll("details").forEach((d, i) => {
    if (keep[i]) d.open = true;
  });
  byId("clear").hidden = !filtering();
}

function propertiesSection() {
  const counts = tally(S.property, data.properties.length);
  const families = new Map();
  data.properties.forEach((p, i) => families.set(p.family, [...(families.get(p.family) || []), i]));
  const blocks = [...families]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([family, members]) => {
      members.sort((a, b) => counts[b] - counts[a]);
      const off = members.every((m) => filter.properties.has(m));
      const toggle = (event) => {
        event.preventDefault();
        members.forEach((m) => (off ? filter.properties.delete(m) : filter.properties.add(m)));
        drawFilters();
        changed();
      };
      const part = members.some((m) => filter.properties.has(m));
      return h(
        "details",
        { class: "family" },
        h(
          "summary",
          {},
          text(family),
          part && !off ? h("span", { class: "n quiet" }, "some") : null,
          h("span", { class: "n quiet" }, number(members.reduce((n, m) => n + counts[m], 0))),
        ),
        h(
          "div",
          {},
          h(
            "button",
            {
              type: "button",
              class: "all",
              onclick: toggle,
              "aria-label": `${off ? "Show" : "Hide"} all of ${family}`,
            },
            off ? "show all" : "hide all",
          ),
          members.map((m) => row(filter.properties, m, data.properties[m].label, counts[m])),
        ),
      );
    });
  return h("section", {}, h("h2", {}, "Relations"), blocks);
}

function chooser(label, field, names, counts, extra) {
  const select = h(
    "select",
    {
      id: `choose-${field}`,
      onchange: () => {
        filter[field] = Number(select.value);
        changed();
      },
    },
    h("option", { value: ANY }, field === "speaker" ? "anyone" : "any source"),
    extra.map(([value, name, n]) => h("option", { value }, `${name} (${n})`)),
    names.slice(0, 500).map((name, i) => h("option", { value: i }, `${clip(name, 60)} (${counts[i]})`)),
  );
  select.value = String(filter[field]);
  return [h("h2", {}, h("label", { for: `choose-${field}` }, label)), select];
}

function datesSection() {
  const found = new Set();
  for (let i = 0; i < S.property.length; i++) for (const d of days(i)) if (d !== null) found.add(d);
  const steps = [...found].sort((a, b) => a - b); // a step per date that occurs: one treaty of 1951 must not squeeze the rest
  const kinds = [
    ["published", "when published"],
    ["time", "when it happened"],
  ].filter(([k]) => (k === "published" ? S.published : S.from).some((d) => d !== null));
  const which = h(
    "select",
    {
      "aria-label": "Which date",
      onchange: () => {
        filter.by = which.value;
        filter.from = filter.to = null;
        drawFilters();
        changed();
      },
    },
    kinds.map(([value, label]) => h("option", { value }, label)),
  );
  which.value = filter.by;
  const section = h("section", {}, h("h2", {}, "Date"), which);
  if (steps.length < 2) return section;
  const bins = Math.min(40, steps.length);
  const heights = new Array(bins).fill(0);
  const at = new Map(steps.map((d, i) => [d, i]));
  const bin = (i) => Math.min(bins - 1, Math.floor((i * bins) / steps.length));
  for (let i = 0; i < S.property.length; i++) {
    const [low] = days(i);
    if (low !== null) heights[bin(at.get(low))] += 1;
  }
  const most = Math.max(...heights);
  const bars = heights.map((n, i) =>
    h("rect", {
      x: (i * 200) / bins + 0.5,
      width: 200 / bins - 1,
      y: 36 - (n ? 3 + (33 * n) / most : 0),
      height: n ? 3 + (33 * n) / most : 0,
    }),
  );
  const start = h("span", {}),
    end = h("span", {});
  const low = h("input", { type: "range", min: 0, max: steps.length - 1, "aria-label": "From date" });
  const high = h("input", { type: "range", min: 0, max: steps.length - 1, "aria-label": "To date" });
  low.value = filter.from === null ? 0 : (at.get(filter.from) ?? 0);
  high.value = filter.to === null ? steps.length - 1 : (at.get(filter.to) ?? steps.length - 1);
  const show = () => {
    const a = Number(low.value),
      b = Number(high.value);
    start.textContent = shownDay(steps[a]);
    end.textContent = shownDay(steps[b]);
    low.setAttribute("aria-valuetext", start.textContent);
    high.setAttribute("aria-valuetext", end.textContent);
    bars.forEach((bar, i) => bar.classList.toggle("in", i >= bin(a) && i <= bin(b)));
  };
  const move = (one) => () => {
    if (Number(low.value) > Number(high.value)) one.value = one === low ? high.value : low.value;
    const whole = Number(low.value) === 0 && Number(high.value) === steps.length - 1;
    filter.from = whole ? null : steps[low.value];
    filter.to = whole ? null : steps[high.value];
    show();
    changed();
  };
  low.addEventListener("input", move(low));
  high.addEventListener("input", move(high));
  show();
  section.append(
    h(
      "div",
      { class: "dates" },
      h("svg", { viewBox: "0 0 200 36", preserveAspectRatio: "none", "aria-hidden": "true" }, bars),
      low,
      high,
    ),
    h("div", { class: "span" }, start, end),
  );
  return section;
}

function clearFilters() {
  for (const name of ["classes", "properties", "statuses", "modalities"]) filter[name].clear();
  Object.assign(filter, { speaker: ANY, source: ANY, from: null, to: null });
  drawFilters();
  changed();
}

// ---------------------------------------------------------------------------------------------------- statement cards

/** A link only where a browser goes to the web: javascript:, data: and the like stay text. */
function link(url, label) {
  let safe = false;
  try {
    safe = ["http:", "https:"].includes(new URL(url).protocol);
  } catch {
    safe = false;
  }
  return safe ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text(label)) : text(label);
}

const highlighted = (parts) => parts.map(([words, role]) => (role ? h("mark", { class: role }, words) : words));

/** One statement: what it says, how, who says so, when, and every sentence it rests on. `ends` are two elements. */
function card(i, ends) {
  const d = detail(i),
    status = data.statuses[S.status[i]],
    modality = data.modalities[S.modality[i]];
  const facts = [];
  if (status !== "asserted" && status !== "reported")
    facts.push(
      h("span", { class: `tag ${status}` }, status === "ended" ? "over" : status === DOUBTED ? modality : status),
    );
  if (status !== DOUBTED && modality !== "asserted") facts.push(h("span", { class: `tag ${DOUBTED}` }, modality));
  facts.push(
    S.speaker[i] >= 0
      ? h(
          "span",
          { class: "speaker" },
          S.quoted[i] ? "in the words of " : "according to ",
          text(data.speakers[S.speaker[i]]),
        )
      : h("span", { class: "speaker" }, "in the article’s own voice"),
  );
  if (d.time) facts.push(h("span", {}, text(d.time)));
  if (d.sources > 1) facts.push(h("span", {}, plural(d.sources, "source")));
  if (S.inferred[i]) facts.push(h("span", {}, "follows from the ontology"));
  d.qualifiers.forEach(([name, value]) => facts.push(h("span", {}, text(name), ": ", text(value))));
  return h(
    "article",
    { class: `card ${status}`, "data-statement": i },
    h(
      "p",
      { class: "says" },
      ends[0],
      " ",
      h("span", { class: "rel" }, text(data.properties[S.property[i]].label)),
      " ",
      ends[1],
    ),
    h("p", { class: "facts" }, facts),
    d.evidence.length
      ? d.evidence.map((e) => evidence(e))
      : h("p", { class: "cite" }, "No sentence: it follows from other statements."),
  );
}

function evidence(e) {
  const article = data.articles[e.article];
  return [
    h("blockquote", { dir: "auto" }, highlighted(e.parts)),
    h(
      "p",
      { class: "cite" },
      link(article.url, article.title || article.id),
      article.source ? [", ", text(article.source)] : null,
      article.date ? [", ", text(article.date)] : null,
      e.frame ? [" · found by ", h("code", { class: "text" }, e.frame)] : null,
    ),
  ];
}

/** Cards by the page: an entity with thousands of statements opens as fast as one with three. */
function cards(list, make, step = 30) {
  const box = h("div", {});
  let shown = 0;
  const more = h("button", { type: "button", class: "plain more", onclick: () => next() });
  function next() {
    const until = Math.min(list.length, shown + step);
    for (; shown < until; shown++) box.insertBefore(make(list[shown]), more);
    more.hidden = shown >= list.length;
    more.textContent = `Show more (${number(list.length - shown)} left)`;
  }
  box.append(more);
  next();
  return box;
}

// ------------------------------------------------------------------------------------------------------------ downloads

const fileName = (ending) =>
  `${(
    data.title
      .normalize("NFKD")
      .replace(/[^\w]+/g, "-")
      .replace(/^-+|-+$/g, "") || "graph"
  ).slice(0, 60)}.${ending}`;
function download(blob, ending) {
  const url = URL.createObjectURL(blob);
  h("a", { href: url, download: fileName(ending) }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
/** A cell that begins like a formula is quoted by an apostrophe: spreadsheets would run it. */
const cell = (value) => {
  const s = String(value ?? "");
  return `"${(/^[=+\-@\t\r]/.test(s) ? `'${s}` : s).replaceAll('"', '""')}"`;
};
function asRows(list, ends) {
  return list.map((i) => {
    const d = detail(i),
      [subject, object] = ends(i);
    return {
      id: d.id,
      subject,
      predicate: data.properties[S.property[i]].name,
      object,
      status: data.statuses[S.status[i]],
      modality: data.modalities[S.modality[i]],
      attributed_to: S.speaker[i] < 0 ? "" : data.speakers[S.speaker[i]],
      quoted: Boolean(S.quoted[i]),
      time: d.time,
      published: S.published[i] === null ? "" : isoDay(S.published[i]),
      sources: d.sources,
      evidence: d.evidence.map((e) => e.parts.map((p) => p[0]).join("")),
      articles: d.evidence.map((e) => data.articles[e.article].id),
    };
  });
}
function exportRows(rows, kind) {
  if (kind === "json") return download(new Blob([JSON.stringify(rows, null, 1)], { type: "application/json" }), "json");
  const names = rows.length ? Object.keys(rows[0]) : ["id"];
  const lines = [names, ...rows.map((r) => names.map((n) => (Array.isArray(r[n]) ? r[n].join(" | ") : r[n])))].map(
    (r) => r.map(cell).join(","),
  );
  download(new Blob(["\ufeff", lines.join("\r\n"), "\r\n"], { type: "text/csv" }), "csv");
}

byId("title").textContent = data.title;
byId("title").setAttribute("dir", "auto");
byId("title").title = clip(data.title, 300);
