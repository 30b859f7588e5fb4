// The graph page: which part of the network is seen, how it is drawn, and what stands behind it.

const nodes = data.nodes,
  edges = data.edges,
  groups = data.groups;
const large = groups.length > 0;
const NEAR = 80; // of a neighbourhood at first; names of more can't be read
const MANY = 220; // nodes beyond which a picture is a map: small type, thin lines
const OPENED_AT_ONCE = 60;
const NAMED_NODES = 1500; // nodes beyond which only the most central are named until one comes closer
const NAMED_EDGES = 70; // relations named in the picture without being asked for
const CALM = 600; // lines beyond which they are hidden while the picture moves
const LIVELY = 900; // elements up to which a choice dims the rest; beyond it redrawing takes too long
const keyed = new Map(nodes.map((n, i) => [n.key, i]));
const fullLabel = (i) => nodes[i].full || nodes[i].label;
const around = nodes.map(() => []);
const edgeOf = new Array(S.property.length).fill(-1);
edges.forEach((e, i) => {
  around[e.from].push(i);
  if (e.to !== e.from) around[e.to].push(i);
  e.statements.forEach((s) => {
    edgeOf[s] = i;
  });
});
const other = (e, n) => (edges[e].from === n ? edges[e].to : edges[e].from);
const endsOf = (i) => [fullLabel(edges[edgeOf[i]].from), fullLabel(edges[edgeOf[i]].to)];
const members = groups.map(() => []);
nodes.forEach((n, i) => n.group !== undefined && members[n.group].push(i));

// -------------------------------------------------------------------------------------------------------- what is seen

const view = { chosen: null, focus: null, path: null, opened: new Map(), everything: !large, names: null };
let alive = []; // per edge: the statements that pass the filters, or null
let living = []; // per node: whether an edge of it is alive

function sift() {
  living = new Array(nodes.length).fill(false);
  alive = edges.map((e) => {
    if (filter.classes.has(nodes[e.from].type) || filter.classes.has(nodes[e.to].type)) return null;
    const passing = e.statements.filter(passes);
    if (!passing.length) return null;
    living[e.from] = living[e.to] = true;
    return passing;
  });
}

/** Nodes within `hops` steps of one node, nearest and most central first. */
function neighbourhood(start, hops) {
  const steps = new Map([[start, 0]]);
  let edge = [start];
  for (let step = 1; step <= hops; step++) {
    const next = new Set();
    for (const n of edge) for (const e of around[n]) if (alive[e] && !steps.has(other(e, n))) next.add(other(e, n));
    edge = [...next].sort((a, b) => a - b);
    edge.forEach((n) => steps.set(n, step));
  }
  return steps;
}

/** Nodes on some shortest path between two, each with its step; empty when there is none. Edges count both ways. */
function between(a, b) {
  const from = distances(a),
    to = distances(b);
  if (!from.has(b)) return new Map();
  const whole = from.get(b);
  const on = [...from].filter(([n, d]) => to.has(n) && d + to.get(n) === whole);
  const width = new Map();
  return new Map(
    on
      .sort((x, y) => x[0] - y[0])
      .filter(([, d]) => {
        width.set(d, (width.get(d) || 0) + 1);
        return width.get(d) <= 7;
      }),
  );
}
function distances(start) {
  const found = new Map([[start, 0]]),
    queue = [start];
  for (let i = 0; i < queue.length; i++)
    for (const e of around[queue[i]]) {
      const n = alive[e] ? other(e, queue[i]) : start;
      if (!found.has(n)) {
        found.set(n, found.get(queue[i]) + 1);
        queue.push(n);
      }
    }
  return found;
}

/** The nodes to show: [node, x, y], the closed groups to show: [group, x, y, how many are in it], and a word on it. */
function scene() {
  if (view.path) {
    const steps = between(view.path.from, view.path.to);
    return { nodes: ladder(steps), groups: [], path: steps };
  }
  if (view.focus) {
    const found = [...neighbourhood(view.focus.node, view.focus.hops)],
      kept = found.slice(0, view.focus.most);
    return {
      nodes: large || found.length > 40 ? rings(new Map(kept)) : kept.map(([n]) => [n, nodes[n].x, nodes[n].y]),
      groups: [],
      left: found.length - kept.length,
    };
  }
  if (view.everything) return { nodes: nodes.flatMap((n, i) => (living[i] ? [[i, n.x, n.y]] : [])), groups: [] };
  return unfolded();
}

/** The core with its groups; an opened group pushes the rest aside, so that everything keeps its place in the picture. */
function unfolded() {
  const shown = [],
    closed = [];
  nodes.forEach((n, i) => n.folded && living[i] && shown.push([i, ...n.folded]));
  groups.forEach((g, i) => {
    const there = members[i].filter((n) => living[n]);
    const opened = there.slice(0, view.opened.get(i) || 0);
    if (there.length > opened.length) closed.push([i, ...g.folded, there.length - opened.length]);
  });
  const mentioned = [];
  for (const [i, count] of view.opened) {
    const there = members[i].filter((n) => living[n]).slice(0, count);
    if (!there.length) continue;
    const [cx, cy] = groups[i].folded;
    const ring = spread(there);
    const radius = Math.max(...ring.map(([x, y]) => Math.hypot(x, y))) + 60;
    const push = (item, k) => {
      const dx = item[k] - cx,
        dy = item[k + 1] - cy,
        d = Math.hypot(dx, dy) || 1,
        f = Math.sqrt(d * d + radius * radius) / d;
      item[k] = cx + dx * f;
      item[k + 1] = cy + dy * f;
    };
    [...shown, ...closed.filter((c) => c[0] !== i), ...mentioned].forEach((item) => push(item, 1));
    const rest = closed.find((c) => c[0] === i);
    if (rest) rest[2] = cy + radius + 30;
    there.forEach((n, k) => mentioned.push([n, cx + ring[k][0], cy + ring[k][1]]));
  }
  return { nodes: [...shown, ...mentioned], groups: closed };
}

/** Members of a group around the origin, settled by forces among themselves. */
function spread(list) {
  const start = new Map(
    list.map((n, i) => [n, [Math.sqrt(i + 0.5) * 70 * Math.cos(i * 2.4), Math.sqrt(i + 0.5) * 70 * Math.sin(i * 2.4)]]),
  );
  return settle(start, 90).map(([, x, y]) => [x, y]);
}

/** A neighbourhood: the one asked for in the middle, then settled by forces. */
function rings(steps) {
  const start = new Map();
  let i = 0;
  for (const [n] of steps) {
    const r = i ? 60 * Math.sqrt(i) + 60 : 0;
    start.set(n, [r * Math.cos(i * 2.4), r * Math.sin(i * 2.4)]);
    i += 1;
  }
  return settle(start, 80);
}

/** A path: steps from left to right. */
function ladder(steps) {
  const columns = new Map();
  for (const [n, d] of steps) columns.set(d, [...(columns.get(d) || []), n]);
  const found = [];
  for (const [d, column] of columns)
    column.forEach((n, k) =>
      found.push([n, d * 270, (k - (column.length - 1) / 2) * 120 + (column.length === 1 ? 0 : 0)]),
    );
  return found;
}

/** Fruchterman and Reingold on the few nodes that are seen, then labels pushed apart. */
function settle(start, gap) {
  const list = [...start.keys()],
    x = list.map((n) => start.get(n)[0]),
    y = list.map((n) => start.get(n)[1]);
  const at = new Map(list.map((n, i) => [n, i]));
  const links = [],
    seen = new Set();
  for (const n of list)
    for (const e of around[n]) {
      const a = at.get(n),
        b = at.get(other(e, n));
      if (alive[e] && b > a && !seen.has(a * 4096 + b)) {
        seen.add(a * 4096 + b);
        links.push([a, b]);
      }
    }
  const rounds = list.length > 120 ? 90 : 160;
  for (let step = 0; step < rounds; step++) {
    const fx = x.map((v) => -v * 0.02),
      fy = y.map((v) => -v * 0.03);
    for (let a = 0; a < list.length; a++)
      for (let b = a + 1; b < list.length; b++) {
        const dx = x[a] - x[b],
          dy = y[a] - y[b],
          f = (gap * gap) / (dx * dx + dy * dy + 0.01);
        fx[a] += dx * f;
        fy[a] += dy * f;
        fx[b] -= dx * f;
        fy[b] -= dy * f;
      }
    for (const [a, b] of links) {
      const dx = x[b] - x[a],
        dy = y[b] - y[a],
        f = Math.hypot(dx, dy) / gap;
      fx[a] += dx * f;
      fy[a] += dy * f;
      fx[b] -= dx * f;
      fy[b] -= dy * f;
    }
    const heat = gap * (1 - step / rounds) + 0.5;
    for (let a = 0; a < list.length; a++) {
      const d = Math.hypot(fx[a], fy[a]) || 1,
        m = Math.min(d, heat) / d;
      x[a] += fx[a] * m;
      y[a] += fy[a] * m;
    }
  }
  const half = list.map((n) => Math.min(nodes[n].label.length, 24) * 3.9 + 8);
  for (let round = 0; round < 60; round++) {
    let hit = false;
    for (let a = 0; a < list.length; a++)
      for (let b = a + 1; b < list.length; b++) {
        const ox = half[a] + half[b] - Math.abs(x[a] - x[b]),
          oy = 56 - Math.abs(y[a] - y[b]);
        if (ox <= 0 || oy <= 0) continue;
        hit = true;
        if (ox < oy) {
          const s = (x[a] >= x[b] ? ox : -ox) * 0.5;
          x[a] += s;
          x[b] -= s;
        } else {
          const s = (y[a] >= y[b] ? oy : -oy) * 0.5;
          y[a] += s;
          y[b] -= s;
        }
      }
    if (!hit) break;
  }
  return list.map((n, i) => [n, x[i], y[i]]);
}

// ----------------------------------------------------------------------------------------------------------- the picture

const shown = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
let network = null,
  now = { nodes: [], groups: [], edges: [] },
  painted = { nodes: [], edges: [], denied: [], named: false };
let colours = {},
  dragging = false;

function lookUpColours() {
  colours = { fonts: getComputedStyle(document.body).fontFamily };
  for (const name of ["paper", "sheet", "ink", "soft", "line", "accent", "mark", ...data.statuses])
    colours[name] = ink(name);
}

/** A colour let through to the paper: vis has no opacity for labels. */
function faded(colour, part) {
  const to = (c) => [1, 3, 5].map((i) => parseInt(c.slice(i, i + 2), 16));
  const a = to(colour),
    b = to(colours.paper);
  return `#${a
    .map((v, i) =>
      Math.round(v * part + b[i] * (1 - part))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function degree(n) {
  return around[n].reduce((sum, e) => sum + (alive[e] ? 1 : 0), 0);
}

function nodeSpec([i, x, y], lit) {
  const n = nodes[i],
    look = data.classes[n.type],
    many = now.nodes.length > MANY;
  const on = !lit || lit.nodes.has(i),
    is = view.chosen?.node === i;
  const size = 6 + Math.min(13, 2.3 * Math.sqrt(degree(i)));
  const font = many
    ? 11 + (Math.max(0, 60 - i) * Math.max(1, Math.sqrt(now.nodes.length) / 40)) / 1.5
    : 13.5 + Math.min(3.5, size / 5);
  const fill = on ? look.color : faded(look.color, 0.22);
  return {
    id: `n${i}`,
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    shape: look.shape,
    size: many ? size * Math.max(1, font / 22) : size,
    label: now.nodes.length > NAMED_NODES && i >= 150 ? undefined : n.label,
    color: {
      background: fill,
      border: is ? colours.ink : faded(fill, 0.999),
      highlight: { background: fill, border: colours.ink },
      hover: { background: fill, border: colours.ink },
    },
    borderWidth: is ? 3 : 1,
    font: {
      size: font,
      face: colours.fonts,
      color: on ? colours.ink : faded(colours.ink, 0.3),
      strokeWidth: many ? 0 : 4,
      strokeColor: colours.paper,
      vadjust: -2,
    },
  };
}

function groupSpec([i, x, y, count]) {
  const fill = faded(colours.soft, 0.16);
  return {
    id: `g${i}`,
    x,
    y,
    shape: "dot",
    size: 8 + Math.min(14, 0.8 * Math.sqrt(count)),
    label: `${groups[i].label} +${number(count)}`,
    color: {
      background: fill,
      border: faded(colours.soft, 0.55),
      highlight: { background: fill, border: colours.ink },
      hover: { background: faded(colours.soft, 0.3), border: colours.ink },
    },
    borderWidth: 1,
    shapeProperties: { borderDashes: [3, 3] },
    font: {
      size: 12.5,
      face: colours.fonts,
      color: colours.soft,
      strokeWidth: 4,
      strokeColor: colours.paper,
      vadjust: -2,
    },
  };
}

/** Edges between the same two nodes bow apart, each way of asking gives the same bow. */
function bows(list) {
  const pairs = new Map(),
    found = new Map();
  for (const e of list) {
    const { from, to } = edges[e],
      k = from < to ? from * nodes.length + to : to * nodes.length + from;
    if (!pairs.has(k)) pairs.set(k, []);
    pairs.get(k).push(e);
  }
  for (const group of pairs.values()) {
    if (group.length < 2) continue;
    const step = Math.min(0.24, 1.1 / (group.length - 1));
    group.forEach((e, k) => {
      const bow = (k - (group.length - 1) / 2) * step * (edges[e].from < edges[e].to ? 1 : -1);
      found.set(
        e,
        Math.abs(bow) < 1e-6
          ? false
          : { enabled: true, type: bow > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bow) },
      );
    });
    if (edges[group[0]].from === edges[group[0]].to) group.forEach((e, k) => found.set(e, { loop: 16 + 14 * k }));
  }
  return found;
}

function edgeSpec(i, bow, lit, names) {
  const e = edges[i],
    status = data.statuses[e.status],
    property = data.properties[e.property];
  const is = view.chosen?.edge === i,
    on = !lit || lit.edges.has(i);
  const many = now.edges.length > 1500;
  const colour = faded(colours[status], on ? (many ? 0.35 : 1) : 0.18);
  const named = (names && on) || is || (lit && on && lit.edges.size <= NAMED_EDGES && now.nodes.length <= MANY);
  const width = (1.1 + Math.min(5, 1.25 * (e.sources - 1))) * (many ? 0.5 : 1) + (is ? 1.6 : 0);
  return {
    id: `e${i}`,
    from: `n${e.from}`,
    to: `n${e.to}`,
    dashes: DASHES[status] || false,
    width,
    arrows: property.symmetric ? "" : "to",
    smooth: bow && !bow.loop ? bow : false,
    selfReference: { size: bow?.loop || 16, angle: 0.8 },
    color: { color: colour, highlight: colour, hover: colour },
    name: named ? clip(property.label, 40) : "",
    denied: status === "denied",
    font: {
      size: 11.5,
      face: colours.fonts,
      color: on ? (status === "asserted" ? colours.soft : colour) : faded(colours.soft, 0.3),
      strokeWidth: 5,
      strokeColor: colours.paper,
      align: "horizontal",
    },
  };
}

/** Lines between closed groups: one each way of pairing, as wide as what it stands for; thin ones would be a hairball. */
function bundles(scene) {
  const inside = new Set(scene.nodes.map(([n]) => n)),
    closed = new Set(scene.groups.map(([g]) => g)),
    found = new Map();
  if (!closed.size) return [];
  const place = (n) => (inside.has(n) ? `n${n}` : closed.has(nodes[n].group) ? `g${nodes[n].group}` : null);
  edges.forEach((e, i) => {
    if (!alive[i] || (inside.has(e.from) && inside.has(e.to))) return;
    const a = place(e.from),
      b = place(e.to);
    if (!a || !b || a === b) return;
    const k = a < b ? `${a} ${b}` : `${b} ${a}`;
    found.set(k, (found.get(k) || 0) + 1);
  });
  const best = new Map();
  for (const [k, n] of found)
    for (const end of k.split(" "))
      if (end[0] === "g") best.set(end, [...(best.get(end) || []), [n, k]].sort((x, y) => y[0] - x[0]).slice(0, 2));
  const kept = new Set([...best.values()].flat().map(([, k]) => k));
  return [...found]
    .filter(([k]) => kept.has(k))
    .map(([k, n]) => {
      const [from, to] = k.split(" ");
      const colour = faded(colours.soft, 0.28);
      return {
        id: `b${k}`,
        from,
        to,
        width: Math.min(5, 0.6 + Math.sqrt(n) / 3),
        arrows: "",
        smooth: false,
        dashes: false,
        color: { color: colour, highlight: colour, hover: colour },
        name: "",
      };
    });
}

/** What stays bright: the chosen node with its neighbours, or the chosen edge with its ends. */
function lit() {
  const { chosen } = view;
  if (!chosen || now.nodes.length + now.edges.length > LIVELY || view.path) return null;
  if (chosen.edge !== undefined) {
    const e = edges[chosen.edge];
    return { nodes: new Set([e.from, e.to]), edges: new Set([chosen.edge]) };
  }
  const touching = around[chosen.node].filter((e) => alive[e]);
  return { nodes: new Set([chosen.node, ...touching.map((e) => other(e, chosen.node))]), edges: new Set(touching) };
}

function put(set, specs) {
  const wanted = new Set(specs.map((s) => s.id));
  if (set.length > 2000 || specs.length > 2000) {
    set.clear();
    set.add(specs);
    return;
  }
  set.remove(set.getIds().filter((id) => !wanted.has(id)));
  set.update(specs);
}

/** Work out what is seen and draw it. `move`: the camera goes to it. */
function draw({ move = false } = {}) {
  const next = scene();
  const inside = new Set(next.nodes.map(([n]) => n));
  let list = edges.flatMap((e, i) => (alive[i] && inside.has(e.from) && inside.has(e.to) ? [i] : []));
  if (next.path) list = list.filter((i) => Math.abs(next.path.get(edges[i].from) - next.path.get(edges[i].to)) === 1);
  now = { ...next, edges: list };
  paint();
  if (move) frame();
  tell(next);
}

function paint() {
  const bow = now.edges.length <= 3000 ? bows(now.edges) : new Map();
  const light = lit();
  const names = view.names ?? ((now.edges.length <= NAMED_EDGES && !now.groups.length) || Boolean(view.path));
  byId("labels").setAttribute("aria-pressed", String(Boolean(names)));
  const nodeSpecs = [...now.nodes.map((n) => nodeSpec(n, light)), ...now.groups.map(groupSpec)];
  const edgeSpecs = [...bundles(now), ...now.edges.map((i) => edgeSpec(i, bow.get(i), light, names))];
  painted = {
    nodes: nodeSpecs,
    edges: edgeSpecs,
    denied: edgeSpecs.filter((e) => e.denied),
    named: edgeSpecs.some((e) => e.name),
  };
  if (!network) {
    start(nodeSpecs, edgeSpecs);
    return;
  }
  if (nodeSpecs.length > 2000)
    network.setData({
      nodes: (shown.nodes = new vis.DataSet(nodeSpecs)),
      edges: (shown.edges = new vis.DataSet(edgeSpecs)),
    });
  else {
    put(shown.edges, []);
    put(shown.nodes, nodeSpecs);
    put(shown.edges, edgeSpecs);
  }
  network.setOptions({
    interaction: { hideEdgesOnDrag: edgeSpecs.length > CALM, hideEdgesOnZoom: edgeSpecs.length > CALM },
  });
}

function start(nodeSpecs, edgeSpecs) {
  shown.nodes.add(nodeSpecs);
  shown.edges.add(edgeSpecs);
  const options = { ...data.options, autoResize: true };
  options.edges = {
    ...options.edges,
    scaling: { label: { drawThreshold: 8 } },
    hoverWidth: 0.8,
    selectionWidth: 0,
    labelHighlightBold: false,
  };
  options.nodes = { ...options.nodes, scaling: { label: { drawThreshold: 7 } }, labelHighlightBold: false };
  network = new vis.Network(byId("canvas"), { nodes: shown.nodes, edges: shown.edges }, options);
  network.on("click", (p) => {
    byId("tip").hidden = true;
    clicked(p);
  });
  network.on("doubleClick", (p) => {
    const id = p.nodes[0];
    if (id?.[0] === "n") focus(Number(id.slice(1)), 1);
  });
  network.on("hoverNode", ({ node, event }) => tip(node, event));
  network.on("hoverEdge", ({ edge, event }) => tip(edge, event));
  for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"])
    network.on(name, () => {
      byId("tip").hidden = true;
    });
  network.on("afterDrawing", annotate);
  network.on("dragStart", () => {
    dragging = true;
  });
  network.on("dragEnd", () => {
    dragging = false;
    nameInSight();
  });
  network.on("zoom", nameInSight);
  byId("canvas").querySelector("canvas")?.setAttribute("aria-hidden", "true");
}

/** Where the name of each relation goes: along its line, clear of nodes, crosses and other names where there is room. */
function placeNames(context) {
  const boxes = [],
    placed = [];
  const clear = (x, y, w, hh) =>
    boxes.reduce(
      (sum, [bx, by, bw, bh]) =>
        sum +
        Math.max(0, Math.min(x + w, bx + bw) - Math.max(x - w, bx - bw)) *
          Math.max(0, Math.min(y + hh, by + bh) - Math.max(y - hh, by - bh)),
      0,
    );
  for (const spec of painted.named ? painted.nodes : []) {
    const p = network.body.nodes[spec.id];
    if (!p) continue;
    boxes.push([p.x, p.y, spec.size + 2, spec.size + 2]);
    boxes.push([p.x, p.y + spec.size + 10, (spec.label || "").length * spec.font.size * 0.27, spec.font.size * 0.62]);
  }
  for (const spec of painted.denied) {
    const drawn = network.body.edges[spec.id];
    if (!drawn?.connected || !drawn.edgeType) continue;
    if (spec.denied && spec.color) {
      const p = drawn.edgeType.getPoint(0.5);
      boxes.push([p.x, p.y, 7, 7]);
      placed.push({ spec, cross: p });
    }
  }
  for (const spec of painted.named ? painted.edges : []) {
    const drawn = network.body.edges[spec.id];
    if (!spec.name || !drawn?.connected || !drawn.edgeType) continue;
    context.font = `${spec.font.size}px ${colours.fonts}`;
    const w = context.measureText(spec.name).width / 2 + 3,
      hh = spec.font.size * 0.62;
    let best = null,
      least = Infinity;
    for (const t of spec.denied ? [0.34, 0.66, 0.28, 0.72, 0.42, 0.58] : [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72]) {
      const p = drawn.edgeType.getPoint(t),
        cost = clear(p.x, p.y, w, hh);
      if (cost < least) {
        least = cost;
        best = p;
      }
      if (!cost) break;
    }
    boxes.push([best.x, best.y, w, hh]);
    placed.push({ spec, at: best });
  }
  return placed;
}

/** Names of relations, and a cross on what is denied: colour alone would not tell everybody. */
function annotate(context) {
  if (painted.edges.length > CALM && (dragging || painted.edges.length > 4000)) return;
  const small = network.getScale() * 11.5 < 6.5; // no eye reads less
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const { spec, cross, at } of placeNames(context)) {
    if (cross) {
      context.lineWidth = 2;
      context.strokeStyle = spec.color.color;
      context.beginPath();
      context.moveTo(cross.x - 5, cross.y - 5);
      context.lineTo(cross.x + 5, cross.y + 5);
      context.moveTo(cross.x + 5, cross.y - 5);
      context.lineTo(cross.x - 5, cross.y + 5);
      context.stroke();
    } else if (!small) {
      context.font = `${spec.font.size}px ${colours.fonts}`;
      context.lineWidth = 5;
      context.strokeStyle = colours.paper;
      context.strokeText(spec.name, at.x, at.y);
      context.fillStyle = spec.font.color;
      context.fillText(spec.name, at.x, at.y);
    }
  }
}

/** Names for the nodes in sight of a map that is too large to name all: measuring 20,000 labels takes seconds. */
let naming = 0;
function nameInSight() {
  clearTimeout(naming);
  if (now.nodes.length <= NAMED_NODES) return;
  naming = setTimeout(() => {
    const box = byId("canvas"),
      a = network.DOMtoCanvas({ x: 0, y: 0 }),
      b = network.DOMtoCanvas({ x: box.clientWidth, y: box.clientHeight });
    const seen = now.nodes.filter(([, x, y]) => x > a.x && x < b.x && y > a.y && y < b.y);
    if (seen.length <= 400) shown.nodes.update(seen.map(([i]) => ({ id: `n${i}`, label: nodes[i].label })));
  }, 180);
}

/** Fit the picture beside the panel; a picture of two nodes is not blown up. */
function frame() {
  if (!now.nodes.length && !now.groups.length) return;
  network.fit({ maxZoomLevel: 1.15, animation: false });
  const whole = byId("canvas").clientWidth,
    free = whole - covered();
  network.moveTo({
    scale: Math.min(1.15, network.getScale() * 0.96 * Math.min(1, free / whole + 0.08)),
    offset: { x: -covered() / 2, y: 0 },
  });
}
const covered = () => {
  const p = byId("panel");
  return p.hidden || getComputedStyle(p).position === "static" ? 0 : p.offsetWidth;
};

function tell({ path, left }) {
  const nothing = byId("message"),
    trail = byId("trail");
  const visible = now.nodes.length + now.groups.length;
  const statements = now.edges.reduce((n, i) => n + alive[i].length, 0);
  byId("counts").textContent = nodes.length
    ? `${plural(now.nodes.length, "entity", "entities")}${now.nodes.length < nodes.length ? ` of ${number(nodes.length)}` : ""} · ${plural(statements, "statement")}`
    : "";
  nothing.hidden = visible > 0 && !(path && path.size === 0);
  if (!nodes.length) say("This graph is empty. Build it from articles first: kg build PATH, then kg view.");
  else if (view.path && path.size === 0)
    say(
      `No path leads from ${clip(fullLabel(view.path.from), 60)} to ${clip(fullLabel(view.path.to), 60)} in what the filters leave.`,
      filtering() ? "Clear all filters" : null,
    );
  else if (!visible) say("No statement passes these filters.", "Clear all filters");
  const back = (label, action) => h("button", { type: "button", onclick: action }, label);
  trail.hidden = !(view.path || view.focus || view.opened.size);
  if (view.path)
    trail.replaceChildren(
      text(
        path.size
          ? `${plural(path.get(view.path.to), "step")} from ${clip(fullLabel(view.path.from), 40)} to ${clip(fullLabel(view.path.to), 40)}`
          : "No path",
      ),
      back("Back", leavePath),
    );
  else if (view.focus)
    trail.replaceChildren(
      ...[
        text(
          `Around ${clip(fullLabel(view.focus.node), 40)}${left ? `: ${number(view.focus.most)} of ${number(left + view.focus.most)}, the most central` : ""}`,
        ),
        left ? back("More", () => focus(view.focus.node, view.focus.hops, view.focus.most * 2)) : null,
        ...[1, 2].map((n) =>
          h(
            "button",
            { type: "button", "aria-pressed": String(view.focus.hops === n), onclick: () => focus(view.focus.node, n) },
            plural(n, "step"),
          ),
        ),
        back("Back", leaveFocus),
      ].filter(Boolean),
    );
  else if (view.opened.size)
    trail.replaceChildren(
      text(plural(view.opened.size, "group") + " opened"),
      back("Close all", () => {
        view.opened.clear();
        draw({ move: true });
      }),
    );
  byId("fold").hidden = !large;
  byId("fold").textContent = view.everything ? "Show the core" : "Show everything";
  byId("clear").hidden = !filtering();
}

function say(words, action) {
  byId("message").hidden = false;
  byId("message").replaceChildren(
    h("p", { dir: "auto" }, words),
    ...(action ? [h("button", { type: "button", class: "plain", onclick: clearFilters }, action)] : []),
  );
}

function tip(id, event) {
  const kind = id[0],
    i = Number(id.slice(1)),
    box = byId("tip");
  if (kind === "b") return;
  const lines =
    kind === "n"
      ? [clip(fullLabel(i), 120), `${data.classes[nodes[i].type].label} · ${plural(degree(i), "relation")}`]
      : kind === "g"
        ? [groups[i].label, "a group of entities that belong together: click to open it"]
        : [
            `${clip(fullLabel(edges[i].from), 60)} ${data.properties[edges[i].property].label} ${clip(fullLabel(edges[i].to), 60)}`,
            `${STATUS_LABELS[data.statuses[edges[i].status]]} · ${plural(alive[i]?.length ?? 0, "statement")} · ${plural(edges[i].sources, "source")}`,
          ];
  box.replaceChildren(...lines.map((l) => h("div", { dir: "auto" }, l)));
  box.hidden = false;
  const area = byId("canvas").getBoundingClientRect(),
    x = event.clientX - area.left,
    y = event.clientY - area.top;
  box.style.left = `${Math.min(x + 14, area.width - box.offsetWidth - 8)}px`;
  box.style.top = `${Math.min(y + 16, area.height - box.offsetHeight - 8)}px`;
}

// ------------------------------------------------------------------------------------------------------------- choosing

function clicked({ nodes: [node], edges: [edge] }) {
  const id = node ?? edge;
  if (waiting && node?.[0] === "n") return findPath(waiting.from, Number(node.slice(1)));
  if (!id) return choose(null);
  const i = Number(id.slice(1));
  if (id[0] === "n") choose({ node: i });
  else if (id[0] === "e") choose({ edge: i });
  else if (id[0] === "g") openGroup(i);
}

function openGroup(i) {
  view.opened.set(i, (view.opened.get(i) || 0) + OPENED_AT_ONCE);
  draw({ move: true });
}

/** Bring a node into the picture: alone with its neighbours when it hides in a closed group or behind a filter. */
function reveal(i) {
  if (now.nodes.some(([n]) => n === i)) return;
  view.path = view.focus = null;
  sift();
  if (!living[i]) clearFilters();
  draw();
  if (!now.nodes.some(([n]) => n === i)) {
    view.focus = { node: i, hops: 1, most: NEAR };
    draw({ move: true });
  }
}

function choose(what, { link = true } = {}) {
  view.chosen = what;
  byId("tip").hidden = true;
  if (what && what.node !== undefined) reveal(what.node);
  if (what && what.edge !== undefined) (reveal(edges[what.edge].from), reveal(edges[what.edge].to));
  if (now.nodes.length + now.edges.length <= LIVELY) paint();
  network.unselectAll();
  showPanel();
  if (link) setLink();
}

function bringIn(i) {
  const at = network.getPosition(`n${i}`),
    box = byId("canvas"),
    p = network.canvasToDOM(at);
  if (p.x < 40 || p.y < 40 || p.x > box.clientWidth - covered() - 40 || p.y > box.clientHeight - 40)
    network.moveTo({ position: at, offset: { x: -covered() / 2, y: 0 } });
}

function focus(i, hops, most = NEAR) {
  view.path = null;
  view.focus = { node: i, hops, most };
  view.chosen = { node: i };
  draw();
  showPanel();
  frame();
  setLink();
}
function leaveFocus() {
  view.focus = null;
  draw({ move: true });
  setLink();
}
function leavePath() {
  view.path = null;
  draw({ move: true });
  setLink();
}
function findPath(from, to) {
  stopWaiting();
  view.path = { from, to };
  view.chosen = null;
  draw();
  showPanel();
  frame();
  setLink();
}

let waiting = null; // a path's start, while its end is being chosen
function askPath(from) {
  waiting = { from };
  const box = byId("search");
  box.placeholder = `Path from ${clip(fullLabel(from), 24)} to …`;
  box.value = "";
  box.focus();
}
function stopWaiting() {
  waiting = null;
  byId("search").placeholder = "Search people, places, bodies";
}

// ---------------------------------------------------------------------------------------------------------------- panel

const nodeButton = (i) =>
  h(
    "button",
    {
      type: "button",
      onclick: () => {
        choose({ node: i });
        bringIn(i);
      },
    },
    text(fullLabel(i)),
  );
const cardOf = (s) => card(s, [nodeButton(edges[edgeOf[s]].from), nodeButton(edges[edgeOf[s]].to)]);

function showPanel() {
  const panel = byId("panel"),
    { chosen, path } = view;
  panel.hidden = !chosen && !path;
  if (panel.hidden) return;
  const close = h(
    "button",
    {
      type: "button",
      class: "close",
      "aria-label": "Close",
      onclick: () => (view.path ? leavePath() : null, choose(null)),
    },
    "×",
  );
  panel.replaceChildren(
    ...(chosen
      ? chosen.node !== undefined
        ? nodePanel(chosen.node, close)
        : edgePanel(chosen.edge, close)
      : pathPanel(close)),
  );
  panel.scrollTop = 0;
}

function nodePanel(i, close) {
  const n = nodes[i],
    look = data.classes[n.type];
  const list = around[i].flatMap((e) => alive[e] || []).sort(newest),
    hidden = around[i].reduce((c, e) => c + edges[e].statements.length, 0) - list.length;
  const head = h(
    "header",
    {},
    close,
    h("h2", {}, swatch(look, 15), text(fullLabel(i), fullLabel(i).length > 200 ? "long" : "")),
    h(
      "p",
      { class: "about" },
      look.label,
      n.aliases ? [" · also ", text(clip(n.aliases.join(", "), 160))] : null,
      ` · ${plural(list.length, "statement")}`,
      hidden ? ` (${number(hidden)} more filtered out)` : null,
    ),
    h(
      "div",
      { class: "acts" },
      h("button", { type: "button", onclick: () => focus(i, 1) }, "Neighbours"),
      h("button", { type: "button", onclick: () => focus(i, 2) }, "Two steps"),
      h("button", { type: "button", onclick: () => askPath(i) }, "Path to …"),
      copyButton(),
    ),
  );
  return [head, cards(list, cardOf)];
}

function edgePanel(i, close) {
  const e = edges[i],
    list = [...(alive[i] || e.statements)].sort(newest),
    status = data.statuses[e.status];
  const twins = around[e.from].filter((k) => k !== i && other(k, e.from) === e.to && alive[k]);
  return [
    h(
      "header",
      {},
      close,
      h(
        "h2",
        {},
        h(
          "span",
          {},
          text(fullLabel(e.from)),
          " ",
          h("span", { class: "rel quiet" }, data.properties[e.property].label),
          " ",
          text(fullLabel(e.to)),
        ),
      ),
      h(
        "p",
        { class: "about" },
        h("span", { class: `tag ${status}` }, STATUS_LABELS[status]),
        ` · ${plural(list.length, "statement")} · ${plural(e.sources, "independent source")}`,
      ),
      h(
        "div",
        { class: "acts" },
        copyButton(),
        twins
          .slice(0, 8)
          .map((k) =>
            h(
              "button",
              { type: "button", onclick: () => choose({ edge: k }) },
              edges[k].from === e.from ? "" : "← ",
              text(data.properties[edges[k].property].label),
              edges[k].property === e.property ? ` (${STATUS_LABELS[data.statuses[edges[k].status]]})` : "",
            ),
          ),
      ),
    ),
    cards(list, cardOf),
  ];
}

function pathPanel(close) {
  const { from, to } = view.path,
    list = now.edges
      .flatMap((e) => alive[e])
      .sort((a, b) => now.path.get(edges[edgeOf[a]].from) - now.path.get(edges[edgeOf[b]].from) || newest(a, b));
  return [
    h(
      "header",
      {},
      close,
      h("h2", {}, h("span", {}, text(fullLabel(from)), h("span", { class: "quiet" }, " to "), text(fullLabel(to)))),
      h(
        "p",
        { class: "about" },
        now.path.size ? `${plural(now.path.get(to), "step")} · ${plural(list.length, "statement")}` : "No path",
      ),
      h("div", { class: "acts" }, copyButton()),
    ),
    cards(list, cardOf),
  ];
}

const newest = (a, b) => (S.published[b] ?? -1e9) - (S.published[a] ?? -1e9) || a - b;

function copyButton() {
  const button = h(
    "button",
    {
      type: "button",
      onclick: async () => {
        try {
          await navigator.clipboard.writeText(location.href);
          button.textContent = "Copied";
        } catch {
          button.textContent = "Copy it from the address bar";
        }
        setTimeout(() => {
          button.textContent = "Copy link";
        }, 2500);
      },
    },
    "Copy link",
  );
  return button;
}

// ---------------------------------------------------------------------------------------------------------------- links

/** #node=KEY, #node=KEY&steps=2, #edge=FROM/property/TO/status, #path=FROM/TO; keys are percent-encoded. */
function setLink() {
  const { chosen, focus: near, path } = view,
    e = encodeURIComponent;
  let hash = "";
  if (path) hash = `#path=${e(nodes[path.from].key)}/${e(nodes[path.to].key)}`;
  else if (chosen?.edge !== undefined) {
    const g = edges[chosen.edge];
    hash = `#edge=${[nodes[g.from].key, data.properties[g.property].name, nodes[g.to].key, data.statuses[g.status]].map(e).join("/")}`;
  } else if (chosen?.node !== undefined)
    hash = `#node=${e(nodes[chosen.node].key)}${near?.node === chosen.node ? `&steps=${near.hops}` : ""}`;
  else if (near) hash = `#node=${e(nodes[near.node].key)}&steps=${near.hops}`;
  try {
    history.replaceState(null, "", hash || location.pathname + location.search);
  } catch {
    /* about:srcdoc in a notebook has no history */
  }
}

function followLink() {
  const found = /^#(node|edge|path)=([^&]*)(?:&steps=([12]))?/.exec(location.hash);
  if (!found) return;
  let keys;
  try {
    keys = found[2].split("/").map(decodeURIComponent);
  } catch {
    keys = [found[2]];
  }
  const missing = (key) => notice(`This graph holds nothing called “${clip(key, 80)}”. Try the search.`);
  if (found[1] === "edge") {
    const i = edges.findIndex(
      (g) =>
        nodes[g.from].key === keys[0] &&
        data.properties[g.property].name === keys[1] &&
        nodes[g.to].key === keys[2] &&
        (!keys[3] || data.statuses[g.status] === keys[3]),
    );
    if (i < 0) return missing(keys.slice(0, 3).join(" "));
    choose({ edge: i }, { link: false });
    return frame();
  }
  const unknown = keys.find((k) => !keyed.has(k));
  if (unknown !== undefined) return missing(unknown);
  if (found[1] === "path" && keys.length > 1) return findPath(keyed.get(keys[0]), keyed.get(keys[1]));
  if (found[3]) return focus(keyed.get(keys[0]), Number(found[3]));
  choose({ node: keyed.get(keys[0]) }, { link: false });
  frame();
}

function notice(words) {
  byId("trail").hidden = false;
  byId("trail").replaceChildren(
    text(words),
    h(
      "button",
      {
        type: "button",
        onclick: () => {
          byId("trail").hidden = true;
        },
      },
      "Close",
    ),
  );
}

// --------------------------------------------------------------------------------------------------------------- search

const plain = (s) => s.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
let haystack = null; // folded labels, made at the first search

function search(words) {
  haystack ??= nodes.map((n, i) => [
    plain(fullLabel(i).slice(0, 400)),
    ...(n.aliases || []).map((a) => plain(a.slice(0, 200))),
  ]);
  const want = plain(words.trim());
  if (!want) return [];
  const hits = [];
  haystack.forEach((names, i) => {
    let best = 9;
    names.forEach((name, k) => {
      const at = name.indexOf(want);
      if (at < 0) return;
      const score = (name === want ? 0 : at === 0 ? 1 : /[\s\-.'’]/.test(name[at - 1]) ? 2 : 3) + (k ? 0.5 : 0);
      best = Math.min(best, score);
    });
    if (best < 9) hits.push([best, i]);
  });
  return hits
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .slice(0, 12)
    .map(([, i]) => i);
}

{
  const box = byId("search"),
    list = byId("found");
  let hits = [],
    at = -1;
  const mark = (k) => {
    at = k;
    [...list.children].forEach((li, j) => {
      li.setAttribute("aria-selected", String(j === k));
      if (j === k) li.scrollIntoView({ block: "nearest" });
    });
    k >= 0 && hits.length
      ? box.setAttribute("aria-activedescendant", `found-${k}`)
      : box.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const take = (i) => {
    const from = waiting?.from;
    box.value = "";
    close();
    box.blur();
    if (from !== undefined) return findPath(from, i);
    choose({ node: i });
    bringIn(i);
  };
  const show = () => {
    hits = search(box.value);
    if (!box.value.trim()) return close();
    list.replaceChildren(
      ...(hits.length
        ? hits.map((i, k) =>
            h(
              "li",
              {
                role: "option",
                id: `found-${k}`,
                "aria-selected": "false",
                onmousedown: (e) => {
                  e.preventDefault();
                  take(i);
                },
              },
              swatch(data.classes[nodes[i].type]),
              text(fullLabel(i).slice(0, 120)),
              h("small", {}, data.classes[nodes[i].type].label),
            ),
          )
        : [
            h(
              "li",
              { role: "option", "aria-selected": "false", "aria-disabled": "true", class: "quiet" },
              "Nothing of that name.",
            ),
          ]),
    );
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
    mark(hits.length ? 0 : -1);
  };
  box.addEventListener("input", show);
  box.addEventListener("focus", show);
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (e) => {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      if (hits.length) mark((at + (e.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length);
    } else if (e.key === "Enter") {
      e.preventDefault();
      if (hits[at] !== undefined) take(hits[at]);
    } else if (e.key === "Escape") {
      stopWaiting();
      box.value = "";
      close();
      box.blur();
      e.stopPropagation();
    }
  });
}

// -------------------------------------------------------------------------------------------------------------- pictures

/** The picture twice as fine as the screen, on the colour of the paper. */
function png() {
  const from = byId("canvas").querySelector("canvas"),
    to = document.createElement("canvas");
  to.width = from.width;
  to.height = from.height;
  const context = to.getContext("2d");
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, to.width, to.height);
  context.drawImage(from, 0, 0);
  to.toBlob((blob) => download(blob, "png"), "image/png");
}

const escaped = (s) =>
  String(s)
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "\ufffd",
    );

/** What the canvas shows, as shapes and text. Curves come from vis itself, so the two pictures agree. */
function svg() {
  const out = [],
    box = byId("canvas"),
    a = network.DOMtoCanvas({ x: 0, y: 0 }),
    b = network.DOMtoCanvas({ x: box.clientWidth, y: box.clientHeight });
  const halo = (size, colour, anchor = "middle") =>
    `font-size="${size}" fill="${colour}" text-anchor="${anchor}" stroke="${colours.paper}" stroke-width="4" paint-order="stroke" stroke-linejoin="round"`;
  const late = [];
  for (const edge of painted.edges) {
    const drawn = network.body.edges[edge.id];
    if (!drawn?.connected) continue;
    const points = [];
    for (let k = 0; k <= 24; k++) {
      const p = drawn.edgeType.getPoint(k / 24);
      points.push([p.x, p.y]);
    }
    const radius = drawn.to.options.size + 3,
      end = points[24],
      stop = edge.from === edge.to ? points : points.filter(([x, y]) => Math.hypot(x - end[0], y - end[1]) > radius);
    if (stop.length < 2) continue;
    const line = stop.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
    out.push(
      `<path d="M${line}" fill="none" stroke="${edge.color.color}" stroke-width="${edge.width}"${edge.dashes ? ` stroke-dasharray="${edge.dashes.join(" ")}"` : ""}/>`,
    );
    if (edge.arrows === "to" && edge.from !== edge.to) {
      const [x, y] = stop[stop.length - 1],
        angle = Math.atan2(end[1] - y, end[0] - x),
        tipX = end[0] - Math.cos(angle) * (radius - 2),
        tipY = end[1] - Math.sin(angle) * (radius - 2);
      const wing = (turn) =>
        `${(tipX - 9 * Math.cos(angle + turn)).toFixed(1)} ${(tipY - 9 * Math.sin(angle + turn)).toFixed(1)}`;
      out.push(
        `<path d="M${tipX.toFixed(1)} ${tipY.toFixed(1)}L${wing(0.4)}L${wing(-0.4)}z" fill="${edge.color.color}"/>`,
      );
    }
  }
  if (painted.edges.length <= 4000)
    for (const { spec, cross, at } of placeNames(document.createElement("canvas").getContext("2d"))) {
      if (cross)
        out.push(
          `<path d="M${cross.x - 5} ${cross.y - 5}l10 10m0-10l-10 10" stroke="${spec.color.color}" stroke-width="2"/>`,
        );
      else
        late.push(
          `<text x="${at.x.toFixed(1)}" y="${(at.y + 4).toFixed(1)}" ${halo(spec.font.size, spec.font.color)}>${escaped(spec.name)}</text>`,
        );
    }
  for (const node of painted.nodes) {
    const { x, y } = network.getPosition(node.id),
      r = node.size,
      k = r / 6.5;
    out.push(
      `<path transform="translate(${(x - 8 * k).toFixed(1)} ${(y - 8 * k).toFixed(1)}) scale(${k.toFixed(3)})" d="${SHAPES[node.shape]}" fill="${node.color.background}" stroke="${node.color.border}" stroke-width="${(node.borderWidth / k).toFixed(2)}"/>`,
    );
    (node.label || "")
      .split("\n")
      .forEach((line, n) =>
        late.push(
          `<text x="${x.toFixed(1)}" y="${(y + r + 14 + n * (node.font.size + 2)).toFixed(1)}" ${halo(node.font.size.toFixed(1), node.font.color)}>${escaped(line)}</text>`,
        ),
      );
  }
  const w = b.x - a.x,
    height = b.y - a.y;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${a.x} ${a.y} ${w} ${height}" width="${box.clientWidth}" height="${box.clientHeight}" font-family="${escaped(colours.fonts)}"><title>${escaped(data.title)}</title><rect x="${a.x}" y="${a.y}" width="${w}" height="${height}" fill="${colours.paper}"/>${out.join("")}${late.join("")}</svg>`;
}

function exportAs(kind) {
  byId("export").open = false;
  if (kind === "png") return png();
  if (kind === "svg") return download(new Blob([svg()], { type: "image/svg+xml" }), "svg");
  return exportRows(
    asRows(
      now.edges.flatMap((e) => alive[e]).sort((a, b) => a - b),
      endsOf,
    ),
    kind,
  );
}
byId("export")
  .querySelectorAll("[data-export]")
  .forEach((b) => b.addEventListener("click", () => exportAs(b.dataset.export)));

// ------------------------------------------------------------------------------------------------------------------ keys

const zoomBy = (factor) =>
  nameInSight() ??
  network.moveTo({
    scale: Math.min(4, Math.max(0.01, network.getScale() * factor)),
    animation: { duration: 140, easingFunction: "easeOutQuad" },
  });
const names = () => {
  view.names = byId("labels").getAttribute("aria-pressed") !== "true";
  paint();
};
byId("closer").addEventListener("click", () => zoomBy(1.35));
byId("farther").addEventListener("click", () => zoomBy(1 / 1.35));
byId("fit").addEventListener("click", frame);
byId("labels").addEventListener("click", names);
byId("help").addEventListener("click", () => byId("keys").showModal());
byId("fold").addEventListener("click", () => {
  view.everything = !view.everything;
  view.opened.clear();
  view.focus = view.path = null;
  draw({ move: true });
});
document.addEventListener("click", (e) => {
  if (!byId("export").contains(e.target)) byId("export").open = false;
});
document.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey || byId("keys").open || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName))
    return;
  const n = view.chosen?.node;
  const act = {
    "/": () => byId("search").focus(),
    "?": () => byId("keys").showModal(),
    "+": () => zoomBy(1.35),
    "=": () => zoomBy(1.35),
    "-": () => zoomBy(1 / 1.35),
    0: frame,
    l: names,
    t: () => byId("theme").click(),
    p: () => n !== undefined && askPath(n),
    f: () => n !== undefined && focus(n, view.focus?.node === n && view.focus.hops === 1 ? 2 : 1),
    Escape: () => {
      if (byId("export").open) byId("export").open = false;
      else if (view.path) {
        leavePath();
        choose(null);
      } else if (view.focus) leaveFocus();
      else choose(null);
    },
  }[e.key.length === 1 ? e.key.toLowerCase() : e.key];
  if (act) {
    e.preventDefault();
    act();
  }
});

// ----------------------------------------------------------------------------------------------------------------- begin

changed = () => {
  sift();
  draw();
  if (view.chosen || view.path) showPanel();
};
themed.push(() => {
  lookUpColours();
  if (network) paint();
});
lookUpColours();
drawFilters();
sift();
draw({ move: true });
followLink();
addEventListener("hashchange", followLink);
document.documentElement.dataset.ready = "true";
