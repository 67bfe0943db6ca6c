(component
  (core module)
	
)

