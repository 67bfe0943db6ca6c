;; The child's own comment.
(component
  (import "./leaf2.wat" (component $Leaf ...))
)
