using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.FaultCase;

namespace JourneyKit.Tests.Formats.Yaml;

/// <summary>What is no YAML, and what the format leaves out of YAML.</summary>
internal static class YamlFaults
{
    private const string Syntax = "JK1005";
    private const string Tag = "JK1006";
    private const string MergeKey = "JK1007";
    private const string ComplexKey = "JK1008";
    private const string SecondDocument = "JK1009";
    private const string Directive = "JK1010";
    private const string Alias = "JK1011";
    private const string Header = "journeykit: 1\nid: order\ntitle: T\nstate: current\n";

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        InYaml("tag of a text", Tag, "Tags are not part of the format", "description: [|!!str|] 1"),
        InYaml("tag of the team's own", Tag, "Tags are not part of the format", "description: [|!money|] 10"),
        InYaml("tag of a list", Tag, "Tags are not part of the format", "tags: [|!set|] [a]"),
        InYaml("tag of a mapping", Tag, "Tags are not part of the format", "touchpoints: [|!!map|]\n  pay: { emotion: 1 }"),
        InYaml("tag behind an anchor", Tag, "Tags are not part of the format", "description: [|JK1075:&text|] [|!!str|] 1"),
        InYaml("tag of a key", Tag, "Tags are not part of the format", "[|!!str|] description: a"),
        InYaml("tag by its address", Tag, "Tags are not part of the format", "description: [|!<tag:yaml.org,2002:str>|] a"),
        InYaml("tag of nothing", Tag, "Tags are not part of the format", "description: [|!!null|]"),

        InYaml("merge key", MergeKey, "Merge keys are not part of the format. Use `extends` or `include`.", "x-shared: [|JK1075:&shared|] { owner: shop }\nchannels:\n  email:\n    [|<<|]: *shared"),
        InYaml("merge key with a list", MergeKey, "Merge keys are not part of the format.", "channels: { email: { [|<<|]: [{ control: owned }, { control: partner }] } }"),
        InYaml("list as a key", ComplexKey, "A key is a word, not a list or mapping.", "? [|<U+005B>|]a, b]\n: c"),
        InYaml("mapping as a key", ComplexKey, "A key is a word, not a list or mapping.", "? [|{|]a: b}\n: c"),
        InYaml("mapping as a key between braces", ComplexKey, "A key is a word, not a list or mapping.", "x-note: { [|{|]a: b}: c, d: e }"),
        InYaml("alias as a key", ComplexKey, "An alias cannot be a key.", "x-note: [|JK1075:&note|] text\n[|*note|] : a"),

        InYaml("second document", SecondDocument, "A second document begins here; one file holds one.", "[|---|]\nid: other"),
        InYaml("second document behind an end", SecondDocument, "A second document begins here; one file holds one.", "...\n[|---|]\nid: other"),
        InText("YAML 1.1", Directive, "The only directive allowed is one `%YAML 1.2`.", $"[|%YAML 1.1|]\n---\n{Header}", null),
        InText("YAML 1.3", Directive, "The only directive allowed is one `%YAML 1.2`.", $"[|%YAML 1.3|]\n---\n{Header}", null),
        InText("directive of a tag", Directive, "The only directive allowed is one `%YAML 1.2`.", $"# A map.\n[|%TAG ! tag:example.com,2026:|]\n---\n{Header}", null),
        InText("unknown directive", Directive, "The only directive allowed is one `%YAML 1.2`.", $"[|%JOURNEY 1|]\n---\n{Header}", null),
        InText("YAML 1.2 twice", Directive, "The only directive allowed is one `%YAML 1.2`.", $"%YAML 1.2\n[|%YAML 1.2|]\n---\n{Header}", null),
        InText("tag of a refused directive", Directive, "The only directive allowed is one `%YAML 1.2`.", $"[|%TAG !e! tag:example.com,2026:|]\n---\n{Header}description: [|JK1006:!e!a|] b\n", null),
        InText("faults behind a refused directive", Directive, "The only directive allowed is one `%YAML 1.2`.", $"[|%YAML 1.1|]\n---\n{Header}[|JK1020:colour|]: blue\n", null),

        InYaml("alias without an anchor", Alias, "There is no anchor `&shared` before this alias.", "x-note: [|*shared|]"),
        InYaml("alias before its anchor", Alias, "There is no anchor `&shared` before this alias.", "x-note: [|*shared|]\nx-other: [|JK1075:&shared|] a"),
        InYaml("alias inside its anchor", Alias, "The alias `*shared` stands for what it is part of.", "x-note: [|JK1075:&shared|] { a: [b, [|*shared|]] }"),
        InText("alias without an anchor where a value is needed", Alias, "There is no anchor `&t` before this alias.", "journeykit: 1\nid: order\ntitle: [|*t|]\nstate: current\n", null),
        InYaml("alias without an anchor in a list", Alias, "There is no anchor `&t` before this alias.", "tags: [[|*t|]]"),

        InYaml("tab as indentation", Syntax, "This line is indented with a tab; YAML indents with blanks: put 2 blanks in place of it.", "touchpoints:\n[|\t|]pay: { emotion: 1 }"),
        InYaml("tab as deeper indentation", Syntax, "This line is indented with a tab; YAML indents with blanks: put 4 blanks in place of it.", "touchpoints:\n  pay:\n[|\t|]emotion: 1"),
        InYaml("colon in a text", Syntax, "A colon with a blank behind it ends a key; a text that holds one needs quotes: `description: \"Phase 1: Foundation\"`.", "description: Phase 1[||]: Foundation"),
        InYaml("more than in a list", Syntax, "A text that begins with `>` needs quotes: `- \"Accuracy: >95%\"`.", "tags:\n  - Accuracy: [|>|]95%"),
        InYaml("at sign", Syntax, "A text that begins with `@` needs quotes: `description: \"@home\"`.", "description: [|@|]home"),
        InYaml("per cent sign", Syntax, "A text that begins with `%` needs quotes: `description: \"%age\"`.", "description: [|%|]age"),
        InYaml("backtick", Syntax, "A text that begins with a backtick needs quotes: `description: \"`code`\"`.", "description: [|`|]code`"),
        InYaml("list that is not closed", Syntax, "This `[` is not closed: write `tags: [a, b]`.", "tags: [|<U+005B>|]a, b\nchannels: [email]"),
        InYaml("mapping that is not closed", Syntax, "This `{` is not closed: write `scenario: { situation: a }`.", "scenario: [|{|] situation: a\nchannels: [email]"),
        InYaml("double quotes that are not closed", Syntax, "The quote opened in line 5 is not closed: write `description: \"text\"`.", "description: [|\"text|]\nchannels: [email]"),
        InYaml("single quotes that are not closed", Syntax, "The quote opened in line 5 is not closed: write `description: 'text'`.", "description: [|'text|]\n"),
        InYaml("escape that YAML does not know", Syntax, "`\\q` is no escape. Between single quotes a backslash is a backslash: `'a\\qb'`.", "description: \"a[|\\q|]b\""),
        InYaml("entry without a colon", "JK1070", "The comma ends the value of `fee`", "touchpoints: { pay: { facts: { fee: 3[|,|]90, [|JK1065:other|]: } } }"),
        InYaml("text cut off beside an error", "JK1071", "` #` begins a comment, and what follows is lost.", "[|JK1020:colour|]: red [|#|]ff0000"),
        InYaml("amount that can be thousands beside an error", "JK1080", "Write `40000` if thousands are meant, else `40`.", "budget: [|40.000|]\n[|JK1020:colour|]: red"),
        InYaml("item that stands deeper", "JK1068", "This line stands deeper than the item above", "[|JK1020:colours|]:\n  - 1\n    [|-|] 2"),
        InYaml("comma between typographic quotes", "JK1069", "the comma ends the item", "[|JK1020:colours|]: [[|„a|], b“]"),
        InYaml("comma between digits beside an error", "JK1072", "The comma ends an item of the list", "[|JK1020:colours|]: [1[|,|]2]"),
        InYaml("invisible character beside an error", "JK1074", "There is a zero-width space (U+200B) in this text that nobody sees: take it out.", "[|JK1020:colour|]: re[|<U+200B>|]d"),
        InYaml("anchor without an alias beside an error", "JK1075", "No alias refers to the anchor `&red`, so that it says nothing: take it out.", "[|JK1020:colour|]: [|&red|] [a]"),
        InYaml("tab before the second line of a text", Syntax, "There is a tab where YAML wants blanks: put blanks in its place.", "description: \"one\n[|\t|]two\""),
        InYaml("tab before an item between brackets", Syntax, "There is a tab where YAML wants blanks: put blanks in its place.", "tags: [\n[|\t|]a,\n  b]"),
        InYaml("tab between two dashes", Syntax, "There is a tab where YAML wants blanks: put blanks in its place.", "x-note:\n  -[|\t|]- a"),
        InYaml("blank line of a block with too many blanks", Syntax, "This blank line holds more blanks than the text below it is indented by: take them out.", "description: |\n[|    |]\n  text"),
        InYaml("tag without a definition", Tag, "Tags are not part of the format", "description: [|!e!a|] b"),
        InYaml("line that is neither entry nor text", Syntax, "This is not valid YAML: this line is no entry", "scenario:\n  trigger: x\n[|( y|]"),
        InYaml("pair in a list between brackets", "JK1024", "An item of `tags` takes text, not a mapping.", "tags: [[|a: b|]]"),
        InYaml("key without a word", "JK1020", "A map has no key ``.", "[|:|] x"),
        InYaml("less indentation than before", Syntax, "give it 4 blanks to stand beside `situation` (line 6), or no blank to stand beside `scenario` (line 5).", "scenario:\n    situation: a\n  [||]trigger: b"),
        InYaml("item with less indentation", Syntax, "This line begins with 1 blank, and nothing above it does: give it 2 blanks to stand beside `- a` (line 6).", "tags:\n  - a\n [||]- b"),
    ];

    private static FaultCase InYaml(string name, string rule, string message, string yaml) => InMap(name, rule, message, yaml, null);
}
