/** Registers the tag. What shows people and links is a chunk of its own, which the bundler makes of the widget's `import()`. */
import '@bulletin-graph/widget';
