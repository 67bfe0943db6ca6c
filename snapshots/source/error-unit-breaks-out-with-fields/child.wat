(core module))
(export "stolen" (component $Other)
