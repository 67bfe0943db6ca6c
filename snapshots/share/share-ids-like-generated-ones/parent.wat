(component $child
  (component $child
    (import "./child.wat" (component $child ...))
    (component $child-2 (alias outer 1 $child (component $child-3)))
  )
  (component $child-2)
  (import "./child.wat" (component ...))
  (export "child" (component $child))
)
