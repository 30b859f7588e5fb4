// The graph page: what is seen as PNG, as SVG, as data.

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
  const write = (words, x, y, size, colour, bold) =>
    `<text x="${x.toFixed(1)}" y="${(y + size * 0.35).toFixed(1)}" font-size="${size.toFixed(1)}" fill="${colour}"${bold ? ' font-weight="600"' : ""} text-anchor="middle" stroke="${colours.paper}" stroke-width="${(size * 0.3).toFixed(1)}" paint-order="stroke" stroke-linejoin="round">${escaped(words)}</text>`;
  const late = [];
  for (const edge of painted.edges) {
    const drawn = network.body.edges[edge.id];
    if (!drawn?.connected) {
      if (byHand && !near.has(Number(edge.id.slice(1)))) {
        const [from, to] = [edge.from, edge.to].map((id) => network.getPosition(id));
        out.push(
          `<path d="M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}" fill="none" stroke="${edge.color.color}" stroke-width="${edge.width}"/>`,
        );
      }
      continue;
    }
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
    if (edge.arrows && edge.from !== edge.to) {
      const [x, y] = stop[stop.length - 1],
        angle = Math.atan2(end[1] - y, end[0] - x),
        tipX = end[0] - Math.cos(angle) * (radius - 2),
        tipY = end[1] - Math.sin(angle) * (radius - 2);
      const wing = (turn) =>
        `${(tipX - 9 * grain * Math.cos(angle + turn)).toFixed(1)} ${(tipY - 9 * grain * Math.sin(angle + turn)).toFixed(1)}`;
      out.push(
        `<path d="M${tipX.toFixed(1)} ${tipY.toFixed(1)}L${wing(0.4)}L${wing(-0.4)}z" fill="${edge.color.color}"/>`,
      );
    }
  }
  const { names, relations, crosses } = writing(document.createElement("canvas").getContext("2d"));
  for (const { spec, at, arm } of crosses)
    out.push(
      `<path d="M${at.x - arm} ${at.y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}" stroke="${spec.color.color}" stroke-width="${arm * 0.4}"/>`,
    );
  for (const { spec, at, size } of relations) late.push(write(spec.name, at.x, at.y, size, spec.ink, false));
  for (const { caption, node, dx, dy, size } of names)
    late.push(write(caption.text, node.x + dx, node.y + dy, size, caption.colour, caption.bold));
  for (const node of painted.nodes) {
    const { x, y } = network.getPosition(node.id),
      r = node.size,
      k = r / 6.5;
    out.push(
      `<path transform="translate(${(x - 8 * k).toFixed(1)} ${(y - 8 * k).toFixed(1)}) scale(${k.toFixed(3)})" d="${SHAPES[node.shape]}" fill="${node.color.background}" stroke="${node.color.border}" stroke-width="${(node.borderWidth / k).toFixed(2)}"/>`,
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
