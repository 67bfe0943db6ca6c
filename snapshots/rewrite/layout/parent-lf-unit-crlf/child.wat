;; the child
(component
  (; two
     lines ;)
  (core module)
)
