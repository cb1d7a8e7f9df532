// Names the Node to run on. Plain JavaScript: an old Node has to be able to read this and say what is missing.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  console.log(process.execPath)
} else {
  console.error(
    `Fleksbro needs Node.js 22.18 or newer to run; this is ${process.versions.node}, and none came with the packages.`,
  )
  process.exit(1)
}
