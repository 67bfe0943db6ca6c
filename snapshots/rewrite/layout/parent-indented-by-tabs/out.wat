(component
	(component $N
		(component $C
		  (core module
		    (memory 1))
		)
		(instance (instantiate $C)))
	(instance (instantiate $N))
)
