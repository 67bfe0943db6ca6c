(component
	(component $N
		(import "./child.wat" (component $C))
		(instance (instantiate $C)))
	(instance (instantiate $N))
)
