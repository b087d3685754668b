package vn.emulation.rules;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Hostile classes of conditions, such as no writer of ours writes, with what stops each. The columns are what the virtual
 * machine misses for want of the class loader's leave, or a dash where it misses nothing; what the scan finds; and what is
 * hostile. {T} stands for a tripwire.
 */
final class WallAttacks {

    private static final String CONDITIONS = """
            vn.emulation.rules.Tripwire ~ vn.emulation.rules.Bystander.trip ~ {T}.trip()
            vn.emulation.rules.Tripwire ~ vn.emulation.rules.Bystander.count ~ {T}.count() == 1
            vn.emulation.rules.Tripwire ~ vn.emulation.rules.Bystander.count ~ $fact.getAchievementCount() > {T}.count()
            vn.emulation.rules.Tripwire ~ vn.emulation.rules.Bystander.trip ~ $fact.getForm() == "a" + {T}.trip()
            java.lang.System ~ java.lang.System.getenv ~ System.getenv().size() > 0
            java.lang.System ~ java.lang.System.currentTimeMillis ~ System.currentTimeMillis() > 0
            java.lang.System ~ java.lang.System.getProperty ~ System.getProperty("a") == $fact.getForm()
            java.lang.Runtime ~ java.lang.Runtime.getRuntime ~ Runtime.getRuntime() != null
            java.io.File ~ java.io.File ~ new java.io.File("/etc/passwd").exists()
            java.lang.Thread ~ java.lang.Thread.currentThread ~ Thread.currentThread() != null
            java.lang.Class ~ java.lang.Class.getMethods ~ DossierFact.class.getMethods().length > 0
            java.lang.Class ~ java.lang.Object.getClass ~ $fact.getClass().getClassLoader() != null
            - ~ java.lang.Object.getClass ~ getClass() == null
            java.lang.invoke.MethodHandles ~ java.lang.invoke.MethodHandles.lookup ~ java.lang.invoke.MethodHandles.lookup() != null
            java.lang.Integer ~ java.lang.Integer.valueOf ~ java.util.List.of(1).parallelStream().count() > 0
            java.util.Locale ~ java.util.Locale.getDefault ~ java.util.Locale.getDefault() != null
            - ~ java.lang.String.matches ~ $fact.getForm().matches("(.*a){25}b")
            java.lang.CharSequence ~ java.util.regex.Pattern.matches ~ java.util.regex.Pattern.matches("(.*a){25}b", $fact.getForm())
            - ~ java.lang.String.repeat ~ $fact.getForm().repeat(999999999) != null
            - ~ java.lang.String.getBytes ~ $fact.getForm().getBytes() != null
            vn.emulation.rules.internal.fact.DossierView ~ vn.emulation.rules.internal.fact.DossierFact.view ~ $fact.view().dossier() != null
            vn.emulation.rules.internal.fact.Supposition ~ vn.emulation.rules.internal.fact.DossierFact.supposition ~ $fact.supposition().choices().size() > 0
            - ~ vn.emulation.rules.internal.fact.DossierFact.hasFired ~ $fact.hasFired(0)
            vn.emulation.rules.internal.fact.Subject ~ vn.emulation.rules.internal.fact.Subject.valueOf ~ vn.emulation.rules.internal.fact.Subject.valueOf("POOL") != null
            - ~ java.time.LocalDate.now ~ java.time.LocalDate.now() != null
            - ~ java.time.LocalDate.of ~ java.time.LocalDate.of(2026, 1, 1).isBefore($fact.getReceivedOn())
            java.util.Optional ~ java.util.Optional.empty ~ java.util.Optional.empty() != null
            - ~ vn.emulation.campaign.RoundKind.ordinal ~ $fact.getRoundKind().ordinal() > 0
            - ~ vn.emulation.campaign.RoundKind.name ~ $fact.getRoundKind().name() == $fact.getForm()
            - ~ vn.emulation.nominee.NomineeKind.valueOf ~ vn.emulation.nominee.NomineeKind.valueOf("INDIVIDUAL") != null
            - ~ java.lang.Object.hashCode ~ $fact.hashCode() > 0
            - ~ vn.emulation.nominee.NomineeKind.getDeclaringClass ~ $fact.getKind().getDeclaringClass() != null
            - ~ vn.emulation.rules.internal.fact.DossierFact.codeHolds ~ $fact.codeHolds(0)
            java.lang.Long ~ java.lang.Long.bitCount ~ ($fact.getAchievementCount() & 1) == Long.bitCount(3)
            org.kie.api.KieServices ~ org.kie.api.KieServices.get ~ org.kie.api.KieServices.get() != null
            vn.emulation.rules.internal.engine.RuleBase ~ vn.emulation.rules.internal.engine.RuleBase.compile ~ vn.emulation.rules.internal.engine.RuleBase.compile(null) != null""";

    private static final String STATEMENTS = """
            java.lang.System ~ java.lang.System.exit ~ System.exit(0);
            java.lang.System ~ java.lang.System.setProperty ~ System.setProperty("a", "b");
            java.lang.System ~ java.lang.System.out ~ System.out.println("a");
            java.lang.Throwable ~ java.lang.Runtime.getRuntime ~ try { Runtime.getRuntime().exec("x"); } catch (Exception e) { }
            java.lang.Thread ~ java.lang.Thread ~ new Thread(() -> {T}.trip()).start();
            java.lang.Throwable ~ java.lang.Class.forName ~ try { Class.forName("{T}"); } catch (Exception e) { }
            java.util.Locale ~ java.util.Locale.ENGLISH ~ java.util.Locale.setDefault(java.util.Locale.ENGLISH);
            java.util.TimeZone ~ java.util.TimeZone.setDefault ~ java.util.TimeZone.setDefault(null);
            java.lang.Integer ~ java.lang.Integer ~ java.util.Arrays.asList(1, 2).forEach(x -> $fact.fired(1));
            - ~ vn.emulation.rules.generated.DossierConditions#.holds: loop ~ while (true) { }
            - ~ vn.emulation.rules.generated.DossierConditions#.holds: loop ~ for (int i = 0; i < 10; i++) $fact.isFormOffered();
            - ~ vn.emulation.rules.generated.DossierConditions#.holds: array ~ long[] a = new long[1000000000];
            - ~ vn.emulation.rules.generated.DossierConditions#.holds: array ~ Object[] a = new Object[1000000000];
            - ~ vn.emulation.rules.generated.DossierConditions#.holds: array ~ long[][] a = new long[10000][10000];
            java.lang.Throwable ~ java.lang.Object.wait ~ synchronized ($fact) { try { $fact.wait(); } catch (Exception e) { } }
            java.lang.Throwable ~ java.lang.RuntimeException ~ if (index == 0) throw new RuntimeException("x");
            vn.emulation.rules.internal.fact.DossierView ~ vn.emulation.rules.internal.fact.DossierFact.view ~ $fact.view().dossier();
            - ~ vn.emulation.rules.internal.fact.DossierFact.firings ~ $fact.firings();
            - ~ vn.emulation.rules.internal.fact.DossierFact.fired ~ $fact.fired(0);
            vn.emulation.rules.internal.fact.Meter ~ vn.emulation.rules.internal.fact.DossierFact.meter ~ $fact.meter().release();
            - ~ vn.emulation.rules.internal.fact.DossierFact.asking ~ $fact.asking(0);
            - ~ vn.emulation.rules.internal.fact.DossierFact.fresh ~ $fact.fresh();
            - ~ vn.emulation.rules.generated.DossierConditions#.holds: call ~ holds(index, given);
            java.lang.invoke.StringConcatFactory ~ java.lang.String.valueOf ~ String s = "a" + $fact;
            vn.emulation.rules.Tripwire ~ vn.emulation.rules.generated.DossierConditions#$1 ~ new Object() { { {T}.trip(); } };
            vn.emulation.rules.Tripwire ~ vn.emulation.rules.generated.DossierConditions#$1Local.f ~ class Local { static void f() { {T}.trip(); } } Local.f();
            java.lang.invoke.LambdaMetafactory ~ java.lang.invoke.LambdaMetafactory.metafactory ~ Runnable r = {T}::trip;
            java.lang.System ~ java.lang.System.arraycopy ~ System.arraycopy(new Object[0], 0, new Object[0], 0, 0);
            java.lang.Throwable ~ vn.emulation.rules.Bystander.trip ~ try { {T}.trip(); } catch (Exception e) { }
            java.lang.Throwable ~ vn.emulation.rules.Bystander.trip ~ assert {T}.trip();""";

    private static final String MEMBERS = """
            vn.emulation.rules.Tripwire ~ vn.emulation.rules.Bystander.trip ~ static { {T}.trip(); }
            vn.emulation.rules.Tripwire ~ vn.emulation.rules.Bystander.count ~ static final int COUNT = {T}.count();
            - ~ vn.emulation.rules.Bystander.trip ~ protected void finalize() { {T}.trip(); }
            - ~ vn.emulation.rules.generated.DossierConditions#.again: call ~ private static boolean again(DossierFact fact) { return again(fact); }
            - ~ vn.emulation.rules.generated.DossierConditions#$Inner ~ static class Inner { }""";

    private static final String SOURCE = """
            package vn.emulation.rules.generated;
            import vn.emulation.rules.internal.code.WrittenConditions;
            import vn.emulation.rules.internal.fact.DossierFact;
            import vn.emulation.rules.internal.fact.Fact;
            public final class %s implements WrittenConditions {
                %s
                @Override public boolean holds(int index, Fact given) {
                    DossierFact $fact = (DossierFact) given;
                    %s
                }
            }
            """;

    private WallAttacks() {}

    /** Every attack; {T} is the class given. */
    static List<WallAttack> all(Class<?> tripwire) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, String> sources = new TreeMap<>();
        add(rows, sources, CONDITIONS, "", "return %s;");
        add(rows, sources, STATEMENTS, "", "if (index >= 0) { %s } return true;");
        add(rows, sources, MEMBERS, "%s", "return true;");
        sources.replaceAll((name, source) -> source.replace("{T}", tripwire.getName()));
        Map<String, byte[]> classes = ConditionSources.compile(sources);
        return IntStream.range(0, rows.size())
                .mapToObj(index -> {
                    List<String> row = rows.get(index);
                    String name = name(index);
                    Map<String, byte[]> own = new TreeMap<>(classes);
                    own.keySet().removeIf(each -> !each.equals(name) && !each.startsWith(name + "$"));
                    return new WallAttack(row.get(0), row.get(1), row.get(2), name, own);
                })
                .toList();
    }

    private static void add(
            List<List<String>> rows, Map<String, String> sources, String table, String member, String body) {
        table.lines().map(line -> Splitter.on(" ~ ").splitToList(line)).forEach(row -> {
            String name = name(rows.size());
            String simple = name.substring(name.lastIndexOf('.') + 1);
            sources.put(name, SOURCE.formatted(simple, member.formatted(row.get(2)), body.formatted(row.get(2))));
            rows.add(row);
        });
    }

    private static String name(int index) {
        return "vn.emulation.rules.generated.DossierConditions" + index;
    }
}
