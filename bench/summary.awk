# Prints what bench/load.sh measured: for each table the programs with their medians and ratios, then the goals.
# A line is: table program wall user system megabytes mean cube bytes regions indicators years
function median(list, n,   i, j, t, a) {
  split(list, a, " ")
  for (i = 2; i <= n; i++) {
    t = a[i]
    for (j = i - 1; j > 0 && a[j] + 0 > t + 0; j--) a[j + 1] = a[j]
    a[j + 1] = t
  }
  return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
}
function near(a, b,   d) { d = a - b; return (d < 0 ? -d : d) <= 1e-7 * (b < 0 ? -b : b) }
function ratio(a, b) { return b > 0 ? sprintf("%.2f", a / b) : "-" }
function goal(text, value, most, unit) {
  printf "%-7s %s: %.3f%s, at most %.3f%s\n", value <= most ? "met" : "MISSED", text, value, unit, most, unit
}
{
  key = $1 SUBSEP $2
  if (!(key in count)) order[++keys] = key
  if (!($1 in bytes)) { tables[++tableCount] = $1; bytes[$1] = $9 }
  count[key]++
  wall[key] = wall[key] " " $3
  cpu[key] = cpu[key] " " ($4 + $5)
  if ($6 + 0 > memory[key]) memory[key] = $6 + 0
  mean[key] = $7; cube[key] = $8
  if ($2 == "kommune") cells[$1] = $10 * $11 * $12
}
END {
  printf "%-24s %-12s %8s %8s %8s %8s | %8s %8s %8s  %s\n", "table", "program", "CPU s", "wall s", "wall/CPU", "MB", "CPU x", "wall x", "MB x",
    "checksum"
  for (i = 1; i <= keys; i++) {
    key = order[i]; split(key, part, SUBSEP); own = part[1] SUBSEP "kommune"
    CPU[key] = median(cpu[key], count[key]); WALL[key] = median(wall[key], count[key])
    # Rows in another order must give the same cube.
    like = own
    if (part[1] == "wide_100m_shuffled.csv" && ("wide_100m.csv" SUBSEP "kommune") in mean) like = "wide_100m.csv" SUBSEP "kommune"
    same = near(mean[key], mean[like]) && near(cube[key], cube[like]) ? "equal" : "DIFFERS"
    if (same != "equal") differs++
    printf "%-24s %-12s %8.3f %8.3f %8s %8.0f | %8s %8s %8s  %s\n", part[1], part[2], CPU[key], WALL[key], ratio(WALL[key], CPU[key]), memory[key],
      ratio(CPU[key], CPU[own]), ratio(WALL[key], WALL[own]), ratio(memory[key], memory[own]), same
    if (part[2] != "kommune" && part[2] != "C" && (!(part[1] in best) || CPU[key] < best[part[1]])) best[part[1]] = CPU[key]
  }
  print ""
  print (differs ? "MISSED  " differs " checksums differ" : "met     every program computed the same")
  for (t = 1; t <= tableCount; t++) {
    table = tables[t]; own = table SUBSEP "kommune"; limit = table SUBSEP "C"
    if (!(own in CPU) || table ~ /shuffled/) continue
    if (limit in CPU) goal(table ", CPU beside 1.5 times C and 10 ms", CPU[own], 1.5 * CPU[limit] + 0.01, " s")
    if (table in best) goal(table ", CPU as a share of the best peer's", CPU[own] / best[table], table ~ /_10m/ ? 1 / 10 : 1 / 8, "")
    # The wall clock may be 0.6 of what the CPU may be; beside it, how well our own work is shared between the cores, which gets worse as
    # that work shrinks beside the start of a process.
    if (limit in CPU) goal(table ", wall beside 0.6 of that", WALL[own], 0.6 * (1.5 * CPU[limit] + 0.01), " s")
    goal(table ", wall as a share of CPU on idle cores", WALL[own] / CPU[own], 0.6, "")
    goal(table ", memory beyond the file and the cube", memory[own] - (bytes[table] + 8 * cells[table]) / 1048576, 200, " MB")
  }
  wide = "wide_100m.csv" SUBSEP "kommune"; latin = "wide_100m_l1.csv" SUBSEP "kommune"; mixed = "wide_100m_shuffled.csv" SUBSEP "kommune"
  if (latin in CPU && wide in CPU) goal("ISO-8859-1, CPU as a multiple of UTF-8's", CPU[latin] / CPU[wide], 1.1, "")
  if (mixed in CPU && wide in CPU) {
    goal("rows in no order, CPU as a multiple of the order's", CPU[mixed] / CPU[wide], 2, "")
    goal("rows in no order, memory beyond the file and the cube",
      memory[mixed] - (bytes["wide_100m_shuffled.csv"] + 8 * cells["wide_100m_shuffled.csv"]) / 1048576, 200, " MB")
  }
  for (t = 1; t <= tableCount; t++) {
    if (tables[t] !~ /_1g/) continue
    large = tables[t]; small = large; sub(/_1g/, "_100m", small)
    if ((large SUBSEP "kommune") in CPU && (small SUBSEP "kommune") in CPU)
      goal(large ", CPU per byte as a multiple of " small "'s",
        CPU[large SUBSEP "kommune"] / bytes[large] / (CPU[small SUBSEP "kommune"] / bytes[small]), 1.25, "")
  }
}
