package yamlfile
