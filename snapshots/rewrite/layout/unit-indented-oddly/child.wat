

      (component
   (core module

      (memory 1)
(func)
 	 
    )
	(core module)
  )
