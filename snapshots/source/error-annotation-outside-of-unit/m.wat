(@name "n") (module)
