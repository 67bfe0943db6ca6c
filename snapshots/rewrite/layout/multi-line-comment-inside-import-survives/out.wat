(component
  (component $N
    (; The child:
         - does nothing,
       - and well. ;)
    (component $C
      (core module)
    )
    (instance (instantiate $C)))
  (instance (instantiate $N))
)
