// Validates PDF files with veraPDF's core. Runs in Mozilla Rhino, which lies in the same archive as veraPDF:
//   java -cp ARCHIVE org.mozilla.javascript.tools.shell.Main verapdf.js 2b FILE...
// The archive has lost its XML binding, so the profile is read here, node by node.
importPackage(Packages.org.verapdf.pdfa);
importPackage(Packages.org.verapdf.pdfa.validation.profiles);
var Provider = Packages.org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
var Flavour = Packages.org.verapdf.pdfa.flavours.PDFAFlavour;

function children(node, name) {
  var found = [];
  for (var child = node.getFirstChild(); child != null; child = child.getNextSibling())
    if (child.getNodeName() == name) found.push(child);
  return found;
}

function words(node, name) {
  return String(children(node, name)[0].getTextContent());
}

function list(node) {
  var found = new java.util.ArrayList();
  children(node, "argument").forEach(function (each) {
    found.add(ErrorArgumentImpl.fromValues(each.getTextContent(), null, null));
  });
  return found;
}

function readRule(node, flavour) {
  var id = children(node, "id")[0], error = children(node, "error")[0];
  return Profiles.ruleFromValues(
    Profiles.ruleIdFromValues(flavour.getPart(), id.getAttribute("clause"), Number(id.getAttribute("testNumber"))),
    node.getAttribute("object"), java.lang.Boolean.valueOf(node.getAttribute("deferred")), node.getAttribute("tags"),
    words(node, "description"), words(node, "test"),
    Profiles.errorFromValues(words(error, "message"), list(children(error, "arguments")[0])), new java.util.ArrayList());
}

function readProfile(flavour) {
  var name = "org/verapdf/pdfa/validation/PDFA-" + flavour.getId().toUpperCase() + ".xml";
  var stream = java.lang.ClassLoader.getSystemResourceAsStream(name);
  var root = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
  var rules = new java.util.HashSet(), variables = new java.util.HashSet();
  children(children(root, "rules")[0], "rule").forEach(function (node) { rules.add(readRule(node, flavour)); });
  children(children(root, "variables")[0], "variable").forEach(function (node) {
    variables.add(Profiles.variableFromValues(
      node.getAttribute("name"), node.getAttribute("object"), words(node, "defaultValue"), words(node, "value")));
  });
  return Profiles.profileFromValues(
    flavour, Profiles.profileDetailsFromValues("", "", "", new java.util.Date(0)), "", rules, variables);
}

function validate(path, flavour, profile) {
  var parser = Foundries.defaultInstance().createParser(new java.io.File(path), flavour);
  var result = Foundries.defaultInstance().createValidator(profile, false).validate(parser);
  parser.close();
  print("file\t" + path + "\t" + result.isCompliant() + "\t" + result.getTotalAssertions());
  var failures = result.getTestAssertions();
  for (var i = 0; i < failures.size(); i++) {
    var failure = failures.get(i), rule = failure.getRuleId();
    print("failure\t" + rule.getClause() + "-" + rule.getTestNumber() + "\t" + failure.getMessage()
      + "\t" + failure.getLocation().getContext());
  }
}

Provider.initialise();
var flavour = Flavour.byFlavourId(arguments[0]), profile = readProfile(flavour);
arguments.slice(1).forEach(function (path) { validate(path, flavour, profile); });
