// The reading page: the same statement in the text, in the list and in the small graph; pointing at one points at all.

const entities = data.entities,
  links = data.links;
const fullLabel = (i) => entities[i].label;
const state = { entity: null, statement: null };
const bits = [],
  cardsOf = new Map(),
  nodesOf = new Map(),
  lines = [];

// ----------------------------------------------------------------------------------------------------------------- text

function drawText() {
  const a = data.article,
    box = byId("text");
  const byline = h(
    "p",
    { class: "byline" },
    [a.source && text(a.source), a.date && text(a.date), a.url && link(a.url, "the article where it was published")]
      .filter(Boolean)
      .flatMap((part, i) => (i ? [" · ", part] : [part])),
  );
  const opening = (data.paragraphs[0] || []).map((run) => run[0]).join(""),
    headed = a.title && opening.includes(a.title) && opening.length < a.title.length + 40;
  const lead = headed ? opening.indexOf(a.title) : 0; // what stands before the title on its line: a date, a place
  if (!headed) box.append(h("h2", { dir: "auto" }, a.title || a.id), byline);
  if (!data.paragraphs.length) box.append(h("p", { class: "line" }, "This article has no text in the store."));
  const last = new Map();
  data.paragraphs.forEach((line, p) => line.forEach((run, r) => run[2] >= 0 && last.set(run[2], `${p} ${r}`)));
  data.paragraphs.forEach((line, p) => {
    const paragraph = h("p", { class: headed && p === 0 ? "line head" : "line", dir: "auto" });
    let at = 0;
    line.forEach(([words, entity, quote, said, triggers], r) => {
      const before = headed && p === 0 ? Math.max(0, Math.min(words.length, lead - at)) : 0;
      at += words.length;
      const kind = ["bit", entity >= 0 && "entity", quote >= 0 && "quoted", said.length && "said"]
        .filter(Boolean)
        .join(" ");
      const bit = h(
        "span",
        {
          class: kind,
          onmouseenter: () => point({ said, entity }),
          onmouseleave: () => point(null),
          onclick: () => pick({ said, entity }),
        },
        before ? [h("span", { class: "lead" }, words.slice(0, before)), words.slice(before)] : words,
      );
      if (entity >= 0) bit.style.setProperty("--kind", data.classes[entities[entity].type].color);
      bits.push({ bit, entity, said, triggers });
      paragraph.append(bit);
      if (quote >= 0 && last.get(quote) === `${p} ${r}` && data.quotes[quote])
        paragraph.append(h("span", { class: "who", dir: "auto" }, `— ${clip(data.quotes[quote], 60)}`));
    });
    box.append(paragraph);
    if (headed && p === 0) box.append(byline);
  });
}

// ----------------------------------------------------------------------------------------------------------- small graph

function drawMap() {
  const placed = entities.map((e, i) => [e, i]).filter(([e]) => e.at),
    box = byId("map");
  if (placed.length < 2) {
    box.hidden = true;
    return;
  }
  const xs = placed.map(([e]) => e.at[0]),
    ys = placed.map(([e]) => e.at[1]),
    W = 414,
    H = 270;
  const left = Math.min(...xs),
    top = Math.min(...ys),
    wide = Math.max(...xs) - left || 1,
    deep = Math.max(...ys) - top || 1;
  const at = (e) => [52 + ((e.at[0] - left) / wide) * (W - 104), 14 + ((e.at[1] - top) / deep) * (H - 44)];
  const svg = h("svg", { viewBox: `0 0 ${W} ${H}`, "aria-hidden": "true" });
  links.forEach(([a, b, s], i) => {
    const [x1, y1] = at(entities[a]),
      [x2, y2] = at(entities[b]),
      status = data.statuses[s],
      bow = 8 * ((i % 3) - 1);
    const line = h("path", {
      d: `M${x1} ${y1}Q${(x1 + x2) / 2 + bow} ${(y1 + y2) / 2 + bow} ${x2} ${y2}`,
      fill: "none",
      stroke: `var(--${status})`,
      "stroke-width": 1.5,
      "stroke-dasharray": DASHES[status] ? DASHES[status].map((n) => n / 2).join(" ") : null,
      onclick: () => pick({ said: [i], entity: -1 }),
      onmouseenter: () => point({ said: [i], entity: -1 }),
      onmouseleave: () => point(null),
    });
    lines.push(line);
    svg.append(line);
  });
  const few = placed.length <= 26;
  placed.forEach(([e, i]) => {
    const [x, y] = at(e),
      look = data.classes[e.type],
      size = 0.8;
    const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
    group.setAttribute("class", "node");
    group.append(h("rect", { x: x - 14, y: y - 12, width: 28, height: 36, fill: "transparent" })); // easier to hit
    group.append(
      h("path", {
        d: SHAPES[look.shape],
        fill: look.color,
        transform: `translate(${x - 8 * size} ${y - 8 * size}) scale(${size})`,
      }),
    );
    if (few) {
      const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
      label.setAttribute("x", x);
      label.setAttribute("y", y + 18);
      label.textContent = clip(e.label, 20);
      group.append(label);
    }
    group.addEventListener("click", () => pick({ said: [], entity: i }));
    group.addEventListener("mouseenter", () => point({ said: [], entity: i }));
    group.addEventListener("mouseleave", () => point(null));
    nodesOf.set(i, group);
    svg.append(group);
  });
  box.append(svg);
}

// ----------------------------------------------------------------------------------------------------------------- list

const nodeButton = (i) =>
  h(
    "button",
    {
      type: "button",
      onclick: (e) => {
        e.stopPropagation();
        pick({ said: [], entity: i });
      },
    },
    text(fullLabel(i)),
  );

function drawList() {
  const list = links
    .map((_, i) => i)
    .filter((i) => state.entity === null || links[i][0] === state.entity || links[i][1] === state.entity);
  list.sort((a, b) => first(a) - first(b));
  cardsOf.clear();
  byId("list").replaceChildren(
    cards(
      list,
      (i) => {
        const one = card(i, [nodeButton(links[i][0]), nodeButton(links[i][1])]);
        one.classList.add("pick");
        one.addEventListener("mouseenter", () => point({ said: [i], entity: -1 }));
        one.addEventListener("mouseleave", () => point(null));
        one.addEventListener("click", () => pick({ said: [i], entity: -1 }, "text"));
        one.querySelector(".rel").replaceWith(
          h(
            "button",
            {
              type: "button",
              class: "rel",
              "aria-label": `Show in the text: ${clip(data.properties[S.property[i]].label, 60)}`,
              onclick: (e) => {
                e.stopPropagation();
                pick({ said: [i], entity: -1 }, "text");
              },
            },
            text(data.properties[S.property[i]].label),
          ),
        );
        cardsOf.set(i, one);
        return one;
      },
      400,
    ),
  );
  const times = state.entity === null ? 0 : bits.filter((b) => b.entity === state.entity).length;
  byId("about").replaceChildren(
    state.entity === null
      ? h(
          "span",
          {},
          links.length
            ? "Point at the text, the list or the picture; click to stay."
            : "Nothing was understood as a statement here: the whole text is grey.",
        )
      : h(
          "span",
          {},
          swatch(data.classes[entities[state.entity].type]),
          " ",
          text(clip(fullLabel(state.entity), 80)),
          ` · named ${plural(times, "time")} · ${plural(list.length, "statement")}`,
        ),
    ...(state.entity === null
      ? []
      : [
          h(
            "button",
            {
              type: "button",
              class: "plain",
              onclick: () => {
                state.entity = null;
                drawList();
                mark();
              },
            },
            "Show all",
          ),
        ]),
  );
}
const order = new Map();
const first = (i) => {
  if (!order.size) bits.forEach((b, k) => b.said.forEach((s) => order.has(s) || order.set(s, k)));
  return order.get(i) ?? 1e9;
};

// ------------------------------------------------------------------------------------------------------- pointing, choosing

function point(what) {
  const said = new Set(what?.said),
    entity = what ? what.entity : -1;
  for (const b of bits)
    b.bit.classList.toggle(
      "hot",
      (entity >= 0 && b.entity === entity) || (entity < 0 && b.said.some((s) => said.has(s))),
    );
  for (const [i, one] of cardsOf)
    one.classList.toggle("hot", said.has(i) || (entity >= 0 && links[i].includes(entity)));
  const any = said.size || entity >= 0;
  lines.forEach((line, i) =>
    line.classList.toggle(
      "dim",
      Boolean(any) && !said.has(i) && !(entity >= 0 && links[i].slice(0, 2).includes(entity)),
    ),
  );
  for (const [i, node] of nodesOf)
    node.classList.toggle(
      "dim",
      Boolean(any) &&
        i !== entity &&
        ![...said].some((s) => links[s].slice(0, 2).includes(i)) &&
        !(entity >= 0 && links.some((l) => l.slice(0, 2).includes(entity) && l.slice(0, 2).includes(i))),
    );
}

/** Stay at a statement or an entity. `from` the text the list moves, from the list the text does. */
function pick({ said, entity }, move = "list") {
  if (entity >= 0) {
    state.entity = entity;
    state.statement = null;
  } else {
    state.statement = said.length ? said[(said.indexOf(state.statement) + 1) % said.length] : null;
    if (state.statement !== null && state.entity !== null && !links[state.statement].slice(0, 2).includes(state.entity))
      state.entity = null;
  }
  drawList();
  mark();
  const to =
    move === "text" || entity >= 0
      ? bits.find((b) => (entity >= 0 ? b.entity === entity : b.said.includes(state.statement)))?.bit
      : cardsOf.get(state.statement);
  if (to && !(entity >= 0 && bits.some((b) => b.entity === entity && inSight(b.bit))))
    to.scrollIntoView({
      block: "center",
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
    });
  const hash =
    state.statement !== null
      ? `#statement=${encodeURIComponent(detail(state.statement).id)}`
      : entity >= 0
        ? `#node=${encodeURIComponent(entities[entity].key)}`
        : "";
  try {
    history.replaceState(null, "", hash || location.pathname + location.search);
  } catch {
    /* about:srcdoc has no history */
  }
}
const inSight = (element) => {
  const r = element.getBoundingClientRect();
  return r.top > 60 && r.bottom < innerHeight;
};

function mark() {
  for (const b of bits) {
    b.bit.classList.toggle(
      "on",
      state.statement !== null ? b.said.includes(state.statement) : state.entity !== null && b.entity === state.entity,
    );
    b.bit.classList.toggle("trigger", state.statement !== null && b.triggers.includes(state.statement));
  }
  for (const [i, one] of cardsOf) one.classList.toggle("on", i === state.statement);
}

function follow() {
  const found = /^#(statement|node)=(.*)$/.exec(location.hash);
  if (!found) return;
  let name = found[2];
  try {
    name = decodeURIComponent(name);
  } catch {
    /* as it stands */
  }
  if (found[1] === "statement") {
    const i = links.findIndex((_, k) => detail(k).id === name);
    if (i >= 0) return pick({ said: [i], entity: -1 }, "text");
  } else {
    const i = entities.findIndex((e) => e.key === name);
    if (i >= 0) return pick({ said: [], entity: i });
  }
  byId("about").replaceChildren(text(`This article holds nothing called “${clip(name, 80)}”.`));
}

for (const [id, name] of [
  ["show-entities", "entities"],
  ["show-quotes", "quotes"],
  ["show-grey", "grey"],
]) {
  byId("text").classList.add(name);
  byId(id).addEventListener("click", () =>
    byId(id).setAttribute("aria-pressed", String(byId("text").classList.toggle(name))),
  );
}
document.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey) return;
  if (e.key === "t") byId("theme").click();
  if (e.key === "Escape") {
    state.entity = state.statement = null;
    drawList();
    mark();
  }
});
drawText();
drawMap();
drawList();
{
  const understood = bits.filter((b) => b.said.length).reduce((n, b) => n + b.bit.textContent.length, 0),
    all = bits.reduce((n, b) => n + b.bit.textContent.length, 0);
  byId("counts").textContent =
    `${plural(links.length, "statement")} · ${all ? Math.round((100 * understood) / all) : 0}% of the text understood`;
}
follow();
addEventListener("hashchange", follow);
document.documentElement.dataset.ready = "true";
