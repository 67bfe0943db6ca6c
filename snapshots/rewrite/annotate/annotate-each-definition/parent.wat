;; The parent's own comment.
(component
  (import "./lib/child.wasm" (component $Child ...)) ;; behind
  ;; in front
  (import "./fields.wat" (core module $Fields ...))
  (component $Inner (import "./lib/leaf.wat" (component $Leaf ...)) (instance (instantiate $Leaf)))
)
