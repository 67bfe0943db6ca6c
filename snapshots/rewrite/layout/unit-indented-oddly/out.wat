(component
  (component $C
  (core module

  (memory 1)
  (func)
  	 
  )
  	(core module)
  )
  (instance (instantiate $C))
)
