using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Shapes;

/// <summary>In which notations a value may be written, what it then is, and in which one it is written back.</summary>
public sealed class NotationTests
{
    [Theory]
    [InlineData("0.6", "0.6")]
    [InlineData("60%", "60%")]
    [InlineData("'60%'", "60%")]
    [InlineData("0.60", "60%")]
    [InlineData(".6", "0.6")]
    [InlineData("+0.6", "0.6")]
    [InlineData("6e-1", "0.6")]
    [InlineData("60.0%", "60.0%")]
    [InlineData("33.3%", "33.3%")]
    [InlineData("0.333", "33.3%")]
    [InlineData("0", "0")]
    [InlineData("0%", "0%")]
    [InlineData("1", "1")]
    [InlineData("1.0", "1.0")]
    [InlineData("100%", "100%")]
    [InlineData("0.0000001", "0.00001%")]
    [InlineData("0.1234567890123456789012345678", "12.34567890123456789012345678%")]
    public void A_share_is_a_number_or_a_percentage_and_is_written_as_exactly_as_it_was(string written, string canonical)
        => InYaml($"segments: {{ a: {{ size: {written} }} }}", $"segments:\n  a:\n    size: {canonical}");

    [Theory]
    [InlineData("680/1000", "680/1000")]
    [InlineData("'680/1000'", "680/1000")]
    [InlineData("\"1/3\"", "1/3")]
    [InlineData("0/7", "0/7")]
    [InlineData("7/7", "7/7")]
    [InlineData("06/010", "6/10")]
    [InlineData("9223372036854775806/9223372036854775807", "9223372036854775806/9223372036854775807")]
    public void A_share_in_counts_is_written_as_counts(string written, string canonical)
    {
        InYaml($"segments: {{ a: {{ size: {written} }} }}", $"segments:\n  a:\n    size: {canonical}");
        InYaml($"touchpoints: {{ a: {{ entry: {written} }} }}", $"touchpoints:\n  a:\n    entry: {canonical}");
        Assert.Contains($"\"size\": \"{canonical}\"", Maps.ToJson(Maps.FromYaml($"segments: {{ a: {{ size: {written} }} }}")), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_are_kept_and_are_another_value_than_the_percentage_they_make()
    {
        var size = Maps.FromYaml("segments: { a: { size: 6/10 } }").Segments["a"]!.Size!.Value;

        Assert.Equal(Share.FromCounts(6, 10), size);
        Assert.Equal(new ShareCounts(6, 10), size.Counts);
        Assert.Equal(0.6m, size.Value);
        Assert.NotEqual(Share.FromPercent(60), size);
        Assert.NotEqual(Share.FromCounts(3, 5), size);
        Assert.Equal(0, size.CompareTo(Share.FromCounts(3, 5)));
        Assert.Null(Share.FromPercent(60).Counts);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 5)]
    [InlineData(-1, 3)]
    [InlineData(-2, -1)]
    public void Counts_that_make_no_share_are_refused(long part, long whole)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromCounts(part, whole));

    [Fact]
    public void A_percentage_is_exact()
    {
        Assert.Equal(new Share(0.333m), Maps.FromYaml("segments: { a: { size: 33.3% } }").Segments["a"]!.Size);
        Assert.Equal(new Share(0.6m), Maps.FromJson("\"segments\": { \"a\": { \"size\": 0.6 } }").Segments["a"]!.Size);
        Assert.Equal(new Share(0.6m), Maps.FromJson("\"segments\": { \"a\": { \"size\": \"60%\" } }").Segments["a"]!.Size);
    }

    [Theory]
    [InlineData("1h30m", "1h30m")]
    [InlineData("'1h30m'", "1h30m")]
    [InlineData("PT1H30M", "1h30m")]
    [InlineData("90m", "1h30m")]
    [InlineData("PT90M", "1h30m")]
    [InlineData("1.5h", "1h30m")]
    [InlineData("5400s", "1h30m")]
    [InlineData("P0DT1H30M", "1h30m")]
    [InlineData("45s", "45s")]
    [InlineData("PT45S", "45s")]
    [InlineData("0.5s", "0.5s")]
    [InlineData("0m", "0s")]
    [InlineData("PT0S", "0s")]
    [InlineData("24h", "1d")]
    [InlineData("P1D", "1d")]
    [InlineData("7d", "1w")]
    [InlineData("P1W", "1w")]
    [InlineData("P8D", "1w1d")]
    [InlineData("3d12h", "3d12h")]
    [InlineData("P3DT12H", "3d12h")]
    [InlineData("2w3d4h5m6s", "2w3d4h5m6s")]
    public void A_duration_is_short_or_ISO_8601_and_is_written_short(string written, string canonical)
        => InYaml($"stages: {{ a: {{ duration: {written} }} }}", $"stages:\n  a:\n    duration: {canonical}");

    [Fact]
    public void A_duration_is_elapsed_time_and_a_day_has_24_hours()
        => Assert.Equal(TimeSpan.FromHours(36), Maps.FromYaml("stages: { a: { duration: 1d12h } }").Stages["a"]!.Duration);

    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("'2026-01-31'")]
    [InlineData("\"2026-01-31\"")]
    public void A_date_may_stand_between_quotes(string written)
    {
        Assert.Equal(new DateOnly(2026, 1, 31), Maps.FromYaml($"reviewed: {written}").Reviewed);
        InYaml($"reviewed: {written}", "reviewed: 2026-01-31");
    }

    [Theory]
    [InlineData("2026-03-31", "2026-03-31", "2026-03-31")]
    [InlineData("2026-03", "2026-03-01", "2026-03-31")]
    [InlineData("'2024-02'", "2024-02-01", "2024-02-29")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("\"2026\"", "2026-01-01", "2026-12-31")]
    [InlineData("0007", "0007-01-01", "0007-12-31")]
    public void A_date_is_as_coarse_as_it_is_known(string written, string first, string last)
    {
        var date = Maps.FromYaml($"sources: {{ survey: {{ date: {written} }} }}").Sources["survey"]!.Date!.Value;

        Assert.Equal((first, last), (date.FirstDay.ToString("O", CultureInfo.InvariantCulture), date.LastDay.ToString("O", CultureInfo.InvariantCulture)));
        InYaml($"sources: {{ survey: {{ date: {written} }} }}", $"sources:\n  survey:\n    date: {written.Trim('\'', '"')}");
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("\"2026\"")]
    public void A_year_of_JSON_is_a_number_or_a_text(string written)
        => Assert.Equal(new PartialDate(2026), Maps.FromJson($"\"reviewed\": {written}").Reviewed);

    [Theory]
    [InlineData("1", "1")]
    [InlineData("+1", "1")]
    [InlineData("01", "1")]
    [InlineData("-2", "-2")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("1.0", "1")]
    [InlineData("1.5", "1.5")]
    [InlineData("-1.25", "-1.25")]
    [InlineData("-.5", "-0.5")]
    [InlineData("1.50", "1.5")]
    [InlineData("1.500", "1.5")]
    [InlineData("15e-1", "1.5")]
    [InlineData("0.05", "0.05")]
    [InlineData("2.00", "2")]
    public void A_score_is_a_number_with_at_most_two_decimals(string written, string canonical)
    {
        Assert.Equal(decimal.Parse(canonical, CultureInfo.InvariantCulture), Maps.FromYaml($"touchpoints: {{ a: {{ emotion: {written} }} }}").Touchpoints["a"]!.Emotion!.Value.Value);
        InYaml($"touchpoints: {{ a: {{ emotion: {written} }} }}", $"touchpoints:\n  a:\n    emotion: {canonical}");
    }

    [Theory]
    [InlineData("10", "10")]
    [InlineData("10.50", "10.5")]
    [InlineData("1e3", "1000")]
    [InlineData("0.1", "0.1")]
    [InlineData("12345678901234567890.12345678", "12345678901234567890.12345678")]
    public void Money_is_a_decimal_number_without_rounding(string written, string canonical)
        => InYaml($"segments: {{ a: {{ value: {written} }} }}", $"segments:\n  a:\n    value: {canonical}");

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("TRUE", true)]
    [InlineData("false", false)]
    [InlineData("False", false)]
    public void Booleans_are_those_of_YAML_1_2(string written, bool value)
        => Assert.Equal(value, Maps.FromYaml($"touchpoints: {{ a: {{ exit: {written} }} }}").Touchpoints["a"]!.Exit);

    [Theory]
    [InlineData("version: 1.10", "1.10", "version: '1.10'")]
    [InlineData("version: 007", "007", "version: '007'")]
    [InlineData("version: yes", "yes", "version: 'yes'")]
    [InlineData("version: no", "no", "version: 'no'")]
    [InlineData("version: on", "on", "version: 'on'")]
    [InlineData("version: true", "true", "version: 'true'")]
    [InlineData("version: 'null'", "null", "version: 'null'")]
    [InlineData("version: 0x1F", "0x1F", "version: '0x1F'")]
    [InlineData("version: 1_000", "1_000", "version: '1_000'")]
    [InlineData("version: 12:30:45", "12:30:45", "version: '12:30:45'")]
    [InlineData("version: 2026-01-31", "2026-01-31", "version: '2026-01-31'")]
    [InlineData("version: .inf", ".inf", "version: '.inf'")]
    [InlineData("version: 1e3", "1e3", "version: '1e3'")]
    [InlineData("version: a", "a", "version: a")]
    [InlineData("version: \" a \"", " a ", "version: ' a '")]
    [InlineData("version: ''", "", "version: ''")]
    [InlineData("version: \"a: b #c\"", "a: b #c", "version: 'a: b #c'")]
    [InlineData("version: |\n  a\n  b", "a\nb\n", null)]
    [InlineData("version: >-\n  a\n  b", "a b", "version: a b")]
    [InlineData("version: a\n  b", "a b", "version: a b")]
    [InlineData("version: \"a\\tb\"", "a\tb", null)]
    [InlineData("version: \"\\U0001F600\"", "😀", null)]
    public void Text_is_the_scalar_as_written(string written, string text, string? canonical)
    {
        var map = Maps.FromYaml(written);

        Assert.Equal(text, map.Version);
        Assert.Equal(map, Maps.FromYaml(Maps.ToYaml(map)));
        if (canonical is not null)
        {
            Assert.Equal(canonical, Maps.ToYaml(map));
        }
    }

    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("1e3", "1e3")]
    [InlineData("true", "true")]
    [InlineData("\"a\\u00e4\\n\"", "aä\n")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    public void Text_of_JSON_is_the_scalar_as_written(string written, string text)
        => Assert.Equal(text, Maps.FromJson($"\"version\": {written}").Version);

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    public void Nothing_behind_a_plain_key_is_the_same_as_no_key(string nothing)
    {
        Assert.Equal(
            Maps.FromYaml("touchpoints: [a]"),
            Maps.FromYaml($"description: {nothing}\nreviewed: {nothing}\ntags: {nothing}\nchannels: {nothing}\nscenario: {nothing}\nkind: {nothing}\ntouchpoints: {{ a: {{ emotion: {nothing}, entry: {nothing}, facts: {nothing}, next: {nothing}, personas: {nothing} }} }}"));
    }

    [Fact]
    public void Null_of_JSON_is_the_same_as_no_key()
        => Assert.Equal(
            Maps.FromJson("\"touchpoints\": [\"a\"]"),
            Maps.FromJson("\"owner\": null, \"description\": null, \"tags\": null, \"touchpoints\": { \"a\": { \"channel\": null, \"emotion\": null } }"));

    [Fact]
    public void Omitted_is_not_zero_and_an_empty_list_can_say_more_than_none()
    {
        var touchpoints = Maps.FromYaml("touchpoints: { a: { personas: [], next: { b: { carries: [] } } }, b: { next: { a: {} } } }").Touchpoints;

        Assert.Empty(touchpoints["a"]!.Personas!.Value);
        Assert.Null(touchpoints["b"]!.Personas);
        Assert.Empty(touchpoints["a"]!.Next["b"]!.Carries!.Value);
        Assert.Null(touchpoints["b"]!.Next["a"]!.Carries);
        Assert.Null(touchpoints["b"]!.Emotion);
    }

    [Fact]
    public void Ids_and_references_are_taken_as_written()
    {
        var map = Maps.FromYaml("channels: [2024, 'null', 'true', no, on, 1e3]\ntouchpoints:\n  2025: { channel: 2024 }\n  null: { channel: \"null\" }\n  true: { channel: 'true' }\n  no: { channel: no }\n  y: { channel: on, next: { null: 50%, 2025: 0.5 } }\n  n: { channel: 1e3 }");

        Assert.Equal("2024 null true no on 1e3", string.Join(' ', map.Channels.Keys));
        Assert.Equal("2024 null true no on 1e3", string.Join(' ', map.Touchpoints.Select(t => t.Channel!.Value.Value)));
        Assert.Equal("null 2025", string.Join(' ', map.Touchpoints["y"]!.Next.Keys));
        Assert.Equal(map, Maps.FromYaml(Maps.ToYaml(map)));
        Assert.StartsWith("channels: ['2024', 'null', 'true', 'no', 'on', '1e3']", Maps.ToYaml(map), StringComparison.Ordinal);
        Assert.StartsWith("\"channels\": [\"2024\",\"null\",\"true\",\"no\",\"on\",\"1e3\"]", Maps.ToJson(map), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("\"2024\"")]
    public void A_number_of_JSON_can_be_an_id(string written)
        => Assert.Equal("2024", Maps.FromJson($"\"channels\": [\"2024\"], \"touchpoints\": {{ \"a\": {{ \"channel\": {written} }} }}").Touchpoints["a"]!.Channel);

    [Fact]
    public void An_id_may_have_64_characters()
    {
        var id = new string('a', 64);

        Assert.Equal(id, Assert.Single(Maps.FromYaml($"channels: [{id}]").Channels.Keys));
    }

    [Theory]
    [InlineData("true", "entry: true")]
    [InlineData("0.3", "entry: 0.3")]
    [InlineData("30%", "entry: 30%")]
    [InlineData("1", "entry: 1")]
    [InlineData("0", "entry: 0")]
    public void An_entry_is_true_or_a_share(string written, string canonical)
        => InYaml($"touchpoints: {{ a: {{ entry: {written} }} }}", "touchpoints:\n  a:\n    " + canonical);

    [Fact]
    public void No_entry_is_the_same_as_none_written()
    {
        Assert.Null(Maps.FromYaml("touchpoints: { a: { entry: false } }").Touchpoints["a"]!.Entry);
        Assert.Equal(Entry.OfUnknownShare, Maps.FromYaml("touchpoints: { a: { entry: true } }").Touchpoints["a"]!.Entry);
        Assert.Equal(new Share(0.3m), Maps.FromYaml("touchpoints: { a: { entry: 30% } }").Touchpoints["a"]!.Entry!.Value.Share);
        InYaml("touchpoints: { a: { entry: false } }", "touchpoints: [a]");
    }

    [Theory]
    [InlineData("2", "2", null, "2")]
    [InlineData("-1", "-1", null, "-1")]
    [InlineData("0.75", "0.75", null, "0.75")]
    [InlineData("calm", null, "calm", "calm")]
    [InlineData("yes", null, "yes", "'yes'")]
    public void A_desired_emotion_is_a_score_or_a_word(string written, string? score, string? word, string canonical)
    {
        var emotion = Maps.FromYaml($"touchpoints: {{ a: {{ desiredEmotion: {written} }} }}").Touchpoints["a"]!.DesiredEmotion!.Value;

        Assert.Equal(score, emotion.Score?.ToString());
        Assert.Equal(word, emotion.Word);
        InYaml($"touchpoints: {{ a: {{ desiredEmotion: {written} }} }}", $"touchpoints:\n  a:\n    desiredEmotion: {canonical}");
    }

    [Theory]
    [InlineData("4.2", MeasureType.Number, "4.2", "4.2")]
    [InlineData("-5", MeasureType.Number, "-5", "-5")]
    [InlineData("40.0", MeasureType.Number, "40", "40")]
    [InlineData("120%", MeasureType.Percentage, "1.2", "120%")]
    [InlineData("'120%'", MeasureType.Percentage, "1.2", "120%")]
    [InlineData("-5%", MeasureType.Percentage, "-0.05", "-5%")]
    [InlineData("1h30m", MeasureType.Duration, "5400", "1h30m")]
    [InlineData("PT1H30M", MeasureType.Duration, "5400", "1h30m")]
    public void A_measure_is_a_number_a_percentage_or_a_duration(string written, MeasureType type, string value, string canonical)
    {
        var measure = Maps.FromYaml($"metrics: {{ a: {{ value: {written} }} }}").Metrics["a"]!.Value!.Value;

        Assert.Equal(type, measure.Type);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), measure.Value);
        InYaml($"metrics: {{ a: {{ value: {written} }} }}", $"metrics:\n  a:\n    value: {canonical}");
    }

    [Theory]
    [InlineData("9.90", DataKind.Number, "9.9", "9.9")]
    [InlineData("'9.90'", DataKind.Text, "9.90", "'9.90'")]
    [InlineData("true", DataKind.Boolean, "true", "true")]
    [InlineData("yes", DataKind.Text, "yes", "'yes'")]
    [InlineData("free", DataKind.Text, "free", "free")]
    [InlineData("007", DataKind.Text, "007", "'007'")]
    public void A_fact_is_what_YAML_1_2_makes_of_it_but_for_codes(string written, DataKind kind, string text, string canonical)
    {
        var fact = Maps.FromYaml($"touchpoints: {{ a: {{ facts: {{ price: {written} }} }} }}").Touchpoints["a"]!.Facts[0].Value;

        Assert.Equal(kind, fact.Kind);
        Assert.Equal(text, fact.Text);
        InYaml($"touchpoints: {{ a: {{ facts: {{ price: {written} }} }} }}", $"touchpoints:\n  a:\n    facts:\n      price: {canonical}");
    }

    [Fact]
    public void An_age_is_a_number_or_a_text()
    {
        Assert.Equal("34", Maps.FromYaml("personas: { a: { age: 34 } }").Personas["a"]!.Age);
        Assert.Equal("30-40", Maps.FromYaml("personas: { a: { age: 30-40 } }").Personas["a"]!.Age);
    }

    [Theory]
    [InlineData("channels: [website]", "channels: { website: { kind: website } }", "channels: [website]")]
    [InlineData("stages: { purchase: { kind: purchase } }", "stages: [purchase]", "stages: [purchase]")]
    [InlineData("systems: { crm: { kind: crm } }", "systems: { crm: }", "systems: [crm]")]
    [InlineData("metrics: { nps: { kind: nps } }", "metrics: { nps: {} }", "metrics: [nps]")]
    [InlineData("channels: [in-store]", "channels: { in-store: { name: In store } }", "channels: [in-store]")]
    [InlineData("channels: [website, email]", "channels: { website: {}, email: ~ }", "channels: [website, email]")]
    [InlineData("scenario: A", "scenario: { situation: A }", "scenario: A")]
    [InlineData("stages: { a: Decide }", "stages: { a: { goal: Decide } }", "stages:\n  a: Decide")]
    [InlineData("initiatives: { a: { pilot: One shop } }", "initiatives: { a: { pilot: { plan: One shop } } }", "initiatives:\n  a:\n    pilot: One shop")]
    [InlineData("evidence: { a: It is late. }", "evidence: { a: { text: It is late. } }", "evidence:\n  a: It is late.")]
    [InlineData("touchpoints: { a: { next: { b: 50% } }, b: }", "touchpoints: { a: { next: { b: { share: 0.50 } } }, b: {} }", "touchpoints:\n  a:\n    next:\n      b: 50%\n  b: {}")]
    [InlineData("touchpoints: { a: { next: [b] }, b: }", "touchpoints: { a: { next: { b: {} } }, b: }", "touchpoints:\n  a:\n    next: [b]\n  b: {}")]
    [InlineData("touchpoints: { a: { painPoints: { p: Slow } } }", "touchpoints: { a: { painPoints: { p: { description: Slow } } } }", "touchpoints:\n  a:\n    painPoints:\n      p: Slow")]
    [InlineData("conversions: [c]\ntouchpoints: { a: { microConversions: { m: c } } }", "conversions: { c: }\ntouchpoints: { a: { microConversions: { m: { contributesTo: c } } } }", "conversions: [c]\ntouchpoints:\n  a:\n    microConversions:\n      m: c")]
    [InlineData("objectives: [o]\ntouchpoints: [a]\nremoves: { a: [o] }", "objectives: [o]\ntouchpoints: [a]\nremoves: { a: { because: [o] } }", "objectives: [o]\ntouchpoints: [a]\nremoves:\n  a: [o]")]
    public void A_shorthand_is_the_same_as_its_long_form_and_is_what_is_written(string one, string other, string canonical)
    {
        Assert.Equal(Maps.FromYaml(one), Maps.FromYaml(other));
        InYaml(one, canonical);
        InYaml(other, canonical);
    }

    [Fact]
    public void An_id_that_names_a_kind_implies_it_unless_another_is_written()
    {
        var map = Maps.FromYaml("channels: { website: , phone: { kind: chat }, shop: }\nstages: [purchase, decide]\nsystems: [crm]\nmetrics: [nps, churn, ces]");

        Assert.Equal([ChannelKind.Website, ChannelKind.Chat, null], map.Channels.Select(c => c.Kind).ToArray());
        Assert.Equal([StageKind.Purchase, null], map.Stages.Select(s => s.Kind).ToArray());
        Assert.Equal(SystemKind.Crm, map.Systems["crm"]!.Kind);
        Assert.Equal([MetricDirection.HigherIsBetter, MetricDirection.LowerIsBetter, null], map.Metrics.Select(m => m.EffectiveDirection).ToArray());
    }

    [Theory]
    [InlineData("in-store", "In store")]
    [InlineData("order", "Order")]
    [InlineData("2024", "2024")]
    public void A_missing_name_is_made_of_the_id(string id, string name)
        => Assert.Equal(name, Maps.FromYaml($"teams: [{id}]").Teams[id]!.Name);

    [Theory]
    [InlineData("de")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant-TW")]
    [InlineData("es-419")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("en-u-ca-gregory")]
    [InlineData("de-CH-x-phonebk")]
    public void A_language_is_a_tag_as_written(string tag)
    {
        Assert.Equal(tag, Maps.FromYaml($"language: {tag}").Language);
        InYaml($"language: '{tag}'", $"language: {tag}");
    }

    [Fact]
    public void Norwegian_is_no_boolean() => InYaml("language: no", "language: 'no'");

    [Theory]
    [InlineData("e")]
    [InlineData("de-")]
    [InlineData("de--CH")]
    [InlineData("dé")]
    [InlineData("de-x")]
    [InlineData("de-toolongapart")]
    [InlineData("\"de\\n\"")]
    public void What_is_not_well_formed_is_no_language(string written)
        => Assert.Equal("JK1025", Assert.Single(JourneyDocument.Parse($"journeykit: 1\nid: a\ntitle: A\nstate: current\nlanguage: {written}\n").Diagnostics).Descriptor.Id);

    [Fact]
    public void A_history_is_kept_in_its_order_with_its_dates_as_written()
        => InYaml(
            "metrics: { nps: { history: { 2025: 20, 2026-03: 24.50, '2026-03-31': 25, 2024: 18 } } }",
            "metrics:\n  nps:\n    history:\n      2025: 20\n      2026-03: 24.5\n      2026-03-31: 25\n      2024: 18");

    [Fact]
    public void The_latest_of_the_history_is_the_value_unless_one_is_stated()
    {
        var metrics = Maps.FromYaml("metrics: { a: { history: { 2026-03: 24, 2026-01-31: 25, 2025: 20 } }, b: { value: 30, asOf: 2024, history: { 2026: 24 } }, c: { asOf: 2026 }, d: { asOf: 2027, history: { 2026: 1h } } }").Metrics;

        Assert.Equal([24, 30, null, TimeSpan.FromHours(1)], metrics.Select(metric => metric.CurrentValue).ToArray());
        Assert.Equal([new PartialDate(2026, 3), new PartialDate(2024), new PartialDate(2026), new PartialDate(2026)], metrics.Select(metric => metric.CurrentDate).ToArray());
    }

    [Fact]
    public void The_order_of_keys_is_nothing_but_for_stages()
    {
        Assert.Equal(Maps.FromYaml("channels: [email, website]"), Maps.FromYaml("channels: [website, email]"));
        Assert.NotEqual(Maps.FromYaml("stages: [decision, purchase]"), Maps.FromYaml("stages: [purchase, decision]"));
    }

    private static void InYaml(string written, string canonical)
    {
        var map = Maps.FromYaml(written);

        Assert.Equal(canonical, Maps.ToYaml(map));
        Assert.Equal(map, Maps.FromYaml(canonical));
        Assert.Equal(map, Maps.FromJson(Maps.ToJson(map)));
    }
}
