(component
  (@x)
  (@z) (;kept;)
  (component $C (core module))
  (@x (y))
  (alias outer 0 $C (component $D))
  (instance (instantiate $C))
  (instance (instantiate $D))
)
