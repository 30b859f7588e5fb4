// The graph page: names of nodes and relations, and crosses, drawn over the picture at a size that can be read at any zoom.
// vis would shrink them with the picture: a page that opens on eighty entities would name none of them.

const TYPE = 12; // pixels of a name on the screen
const TYPE_OF_RELATIONS = 10.5;
const TRIED = 900; // names that a place is looked for; the most central come first
const PLACED = 240; // names in one picture: more can't be read
const SURE = 12; // names that may cover the sign of a lesser node
const MAKES_DO = 0.3; // share of a relation's name that may be covered before it is left out

/** Boxes [x, y, half width, half height] by the cells they touch, so that a place is tested against its neighbours only. */
class Room {
  constructor(cell) {
    this.cell = cell;
    this.cells = new Map();
  }
  *near([x, y, w, h]) {
    const first = (v) => Math.floor(v / this.cell);
    for (let i = first(x - w); i <= first(x + w); i++)
      for (let j = first(y - h); j <= first(y + h); j++) yield `${i} ${j}`;
  }
  add(box) {
    for (const k of this.near(box)) {
      if (!this.cells.has(k)) this.cells.set(k, []);
      this.cells.get(k).push(box);
    }
  }
  /** How much of a box is covered already, of what `counts`. */
  covered(box, counts = () => true) {
    const [x, y, w, h] = box,
      seen = new Set();
    let sum = 0;
    for (const k of this.near(box))
      for (const one of this.cells.get(k) || []) {
        if (seen.has(one) || !counts(one)) continue;
        seen.add(one);
        const [bx, by, bw, bh] = one;
        sum +=
          Math.max(0, Math.min(x + w, bx + bw) - Math.max(x - w, bx - bw)) *
          Math.max(0, Math.min(y + h, by + bh) - Math.max(y - h, by - bh));
      }
    return sum;
  }
}

const widths = new Map(); // of words at 100 pixels: measuring is what takes the time
function wide(context, words, bold) {
  const k = bold ? `b${words}` : `n${words}`;
  if (!widths.has(k)) {
    context.font = `${bold ? 600 : 400} 100px ${colours.fonts}`;
    widths.set(k, context.measureText(words).width / 100);
  }
  return widths.get(k);
}

let written = { key: "", scale: 0, names: [], relations: [], crosses: [] };

/** Where each name goes. The same for the canvas and for the SVG; worked out anew when the picture or the view changes. */
function writing(context) {
  const scale = network.getScale(),
    unit = 1 / scale,
    box = byId("canvas");
  const a = network.DOMtoCanvas({ x: 0, y: 0 }),
    b = network.DOMtoCanvas({ x: box.clientWidth - covered(), y: box.clientHeight });
  const key = [scale, a.x, a.y, b.x, painted.number].join(" ");
  if (written.key === key || (dragging && written.scale === scale && written.number === painted.number)) return written;
  written = { key, scale, number: painted.number, names: [], relations: [], crosses: [] };
  const room = new Room(64 * unit),
    grow = Math.min(1.6, Math.max(1, scale)) * unit;
  const inSight = [];
  for (const caption of painted.captions) {
    const node = network.body.nodes[caption.id];
    if (!node || node.x < a.x || node.y < a.y || node.x > b.x || node.y > b.y) continue;
    inSight.push([caption, node]);
    if (inSight.length >= TRIED) break;
  }
  if (now.nodes.length <= MANY)
    inSight.forEach(([caption, node]) => room.add([node.x, node.y, caption.radius, caption.radius, "sign"]));
  inSight
    .filter(([caption]) => caption.lit)
    .forEach((one, i) => writeName(context, room, one, grow, i < SURE, { a, b }));
  for (const spec of painted.denied) {
    const drawn = network.body.edges[spec.id];
    if (!drawn?.connected || !drawn.edgeType) continue;
    const at = drawn.edgeType.getPoint(0.5),
      arm = Math.max(5, 4.5 * unit);
    room.add([at.x, at.y, arm + 2, arm + 2]);
    written.crosses.push({ spec, at, arm });
  }
  if (painted.named) painted.edges.forEach((spec) => spec.name && writeRelation(context, room, spec, unit));
  inSight.filter(([caption]) => !caption.lit).forEach((one) => writeName(context, room, one, grow, false, { a, b }));
  return written;
}

/** A node's name below it, or beside it, or above; left out where no place is free. */
function writeName(context, room, [caption, node], grow, sure, { a, b }) {
  if (written.names.length >= PLACED) return;
  const size = caption.size * grow,
    w = (wide(context, caption.text, caption.bold) * size) / 2 + 2 * grow,
    h = size * 0.62,
    r = caption.radius;
  const places = [
    [0, r + h + grow],
    [r + w + 2 * grow, 0],
    [-r - w - 2 * grow, 0],
    [0, -r - h - grow],
  ];
  let best = null,
    least = Infinity;
  for (const [dx, dy] of places) {
    const box = [node.x + dx, node.y + dy, w, h];
    if (room.covered(box, (one) => one[4] !== "sign")) continue;
    const cut = box[0] - w < a.x || box[0] + w > b.x || box[1] - h < a.y || box[1] + h > b.y;
    const cost = room.covered(box) + (cut ? w * h : 0);
    if (cost < least) [best, least] = [{ caption, node, dx, dy, size, w, h, box }, cost];
    if (!cost) break;
  }
  if (!best || (!sure && least > w * h * 0.4)) return;
  room.add(best.box);
  written.names.push(best);
}

/** A relation's name along its line, clear of the rest. */
function writeRelation(context, room, spec, unit) {
  const drawn = network.body.edges[spec.id];
  if (!drawn?.connected || !drawn.edgeType) return;
  const size = Math.max(11.5, TYPE_OF_RELATIONS * unit),
    w = (wide(context, spec.name, false) * size) / 2 + 3 * unit,
    h = size * 0.62;
  let best = null,
    least = Infinity;
  for (const t of spec.denied ? [0.34, 0.66, 0.28, 0.72, 0.42, 0.58] : [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72]) {
    const p = drawn.edgeType.getPoint(t),
      cost = room.covered([p.x, p.y, w, h]);
    if (cost < least) [best, least] = [p, cost];
    if (!cost) break;
  }
  const most = spec.chosen ? Infinity : 4 * w * h * (view.names ? 2 : 1) * MAKES_DO;
  if (least > most) return;
  room.add([best.x, best.y, w, h]);
  written.relations.push({ spec, at: best, size });
}

/** The node whose name stands at a point of the picture. */
function nameAt({ x, y }) {
  const hit = written.names.find(
    ({ node, dx, dy, w, h }) => Math.abs(x - node.x - dx) <= w && Math.abs(y - node.y - dy) <= h,
  );
  return hit?.caption.id;
}

/** Names of entities and relations, and a cross on what is denied: colour alone would not tell everybody. */
function annotate(context) {
  const moving = painted.edges.length > CALM && dragging;
  const { names, relations, crosses } = writing(context),
    unit = 1 / network.getScale();
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const write = (words, font, colour, x, y, size) => {
    context.font = font;
    context.lineWidth = Math.max(3.5 * unit, size * 0.3);
    context.strokeStyle = colours.paper;
    context.strokeText(words, x, y);
    context.fillStyle = colour;
    context.fillText(words, x, y);
  };
  if (!moving) {
    for (const { spec, at, arm } of crosses) {
      context.lineWidth = Math.max(2, 1.8 * unit);
      context.strokeStyle = spec.color.color;
      context.beginPath();
      context.moveTo(at.x - arm, at.y - arm);
      context.lineTo(at.x + arm, at.y + arm);
      context.moveTo(at.x + arm, at.y - arm);
      context.lineTo(at.x - arm, at.y + arm);
      context.stroke();
    }
    for (const { spec, at, size } of relations)
      write(spec.name, `${size}px ${colours.fonts}`, spec.ink, at.x, at.y, size);
  }
  for (const { caption, node, dx, dy, size } of [...names].reverse())
    write(
      caption.text,
      `${caption.bold ? 600 : 400} ${size}px ${colours.fonts}`,
      caption.colour,
      node.x + dx,
      node.y + dy,
      size,
    );
}
