(component
  (import "./leaf.wat" (component $leaf ...))
  (type (tuple u8))
  (component
    (type (instance (alias outer 1 0 (type))))
    (type (instance (alias outer 3 0 (type))))
  )
)
