(component) (@custom "a" "b")
