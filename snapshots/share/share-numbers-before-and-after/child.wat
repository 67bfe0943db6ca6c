;; The child.
(component $Own
  (core module $m)
  (export "m" (core module $m))
)
