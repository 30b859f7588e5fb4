// The graph page: names of relations and crosses, drawn over the picture where there is room for them.

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
