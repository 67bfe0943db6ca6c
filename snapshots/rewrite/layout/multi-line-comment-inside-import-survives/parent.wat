(component
  (component $N
    (import "./child.wat"
      (; The child:
           - does nothing,
         - and well. ;)
      (component $C))
    (instance (instantiate $C)))
  (instance (instantiate $N))
)
