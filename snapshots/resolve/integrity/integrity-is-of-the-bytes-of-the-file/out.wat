(component
  (component $child)
  (component $mid
    (type (;0;)
      (component)
    )
    (component)
  )
  (alias outer 0 $child (component))
  (alias outer 0 $mid (component))
)
