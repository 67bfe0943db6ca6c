;; the child
(component
  (core module)
)
