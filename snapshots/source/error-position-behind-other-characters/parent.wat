(component
	(; 日本🙂 ;) (import "./none.wat" (component))
)
