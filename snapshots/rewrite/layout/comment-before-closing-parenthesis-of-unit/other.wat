(component (core module) (; (; ;) ;);; the last word)
)