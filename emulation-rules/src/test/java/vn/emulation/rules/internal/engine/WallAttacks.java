package vn.emulation.rules.internal.engine;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Hostile texts for the engine, which no gate has seen, with what stops each. The columns are what the compiler misses
 * for want of the class loader's leave, or a dash where it misses nothing; what the scan finds, or "late" where the
 * engine runs the text before there is anything to scan; and what is hostile. {T} stands for a tripwire.
 */
final class WallAttacks {

    private static final String CONSTRAINTS = """
            Tripwire ~ vn.emulation.rules.Bystander.trip ~ {T}.trip()
            Tripwire ~ vn.emulation.rules.Bystander.count ~ {T}.count() == 1
            Tripwire ~ vn.emulation.rules.Bystander.trip ~ $x : {T}.trip()
            Tripwire ~ vn.emulation.rules.Bystander.count ~ achievementCount > {T}.count()
            Tripwire ~ vn.emulation.rules.Bystander.trip ~ eval( {T}.trip() )
            Tripwire ~ vn.emulation.rules.Bystander.trip ~ form == "a" + {T}.trip()
            System ~ java.lang.System.getenv ~ System.getenv().size() > 0
            System ~ java.lang.System.currentTimeMillis ~ System.currentTimeMillis() > 0
            System ~ java.lang.System.getProperty ~ System.getProperty("a") == form
            Runtime ~ java.lang.Runtime.getRuntime ~ Runtime.getRuntime() != null
            File ~ java.io.File ~ new java.io.File("/etc/passwd").exists()
            Thread ~ java.lang.Thread.currentThread ~ Thread.currentThread() != null
            Tripwire ~ java.lang.Class.forName ~ Class.forName("{T}") != null
            InstantiationException ~ java.lang.Class.newInstance ~ DossierFact.class.newInstance() != null
            ClassLoader ~ java.lang.Object.getClass ~ getClass().getClassLoader() != null
            Method ~ java.lang.Object.getClass ~ getClass().getMethods().length > 0
            - ~ java.lang.invoke.MethodHandles.lookup ~ java.lang.invoke.MethodHandles.lookup() != null
            Stream ~ java.util.List.of ~ java.util.List.of(1).parallelStream().count() > 0
            Stream ~ java.util.Arrays.asList ~ java.util.Arrays.asList(1).parallelStream() != null
            - ~ java.util.Locale.getDefault ~ java.util.Locale.getDefault() != null
            - ~ java.lang.String.matches ~ form.matches("(.*a){25}b")
            Pattern ~ java.util.regex.Pattern.compile ~ form matches "(.*a){25}b"
            - ~ java.lang.String.repeat ~ form.repeat(999999999) != null
            - ~ java.lang.String.getBytes ~ form.getBytes() != null
            DossierView ~ vn.emulation.rules.internal.fact.DossierFact.view ~ view.dossier() != null
            Supposition ~ vn.emulation.rules.internal.fact.DossierFact.supposition ~ supposition.choices().size() > 0
            - ~ vn.emulation.rules.internal.fact.DossierFact.hasFired ~ hasFired(0)
            Subject ~ vn.emulation.rules.internal.fact.Subject.valueOf ~ vn.emulation.rules.internal.fact.Subject.valueOf("POOL") != null
            - ~ java.time.LocalDate.now ~ java.time.LocalDate.now() > receivedOn
            - ~ java.util.Optional.empty ~ java.util.Optional.empty() != null
            INSTANCE ~ org.drools.model.operators.StringStartsWithOperator.INSTANCE ~ form str[startsWith] "a"
            INSTANCE ~ org.drools.model.operators.SoundsLikeOperator.INSTANCE ~ form soundslike "a"
            - ~ vn.emulation.campaign.RoundKind.ordinal ~ roundKind.ordinal() > 0
            - ~ vn.emulation.campaign.RoundKind.name ~ roundKind.name() == form
            - ~ java.lang.Object.hashCode ~ hashCode() > 0
            - ~ vn.emulation.nominee.NomineeKind.getDeclaringClass ~ kind.declaringClass != null""";

    private static final String PATTERNS = """
            Tripwire ~ vn.emulation.rules.Bystander.trip ~ eval( {T}.trip() ) $fact : DossierFact()
            Tripwire ~ vn.emulation.rules.Bystander.trip ~ $fact : DossierFact() from {T}.trip()
            Tripwire ~ vn.emulation.rules.Bystander ~ $fact : DossierFact() {T}()
            Tripwire ~ java.lang.Number ~ $fact : DossierFact() Number( {T}.trip() )
            count ~ java.lang.Long ~ $fact : DossierFact() accumulate( DossierFact(); $n : count( 1 ) )
            sum ~ java.lang.Long ~ $fact : DossierFact() accumulate( DossierFact( $c : achievementCount ); $n : sum( $c ) )
            ExprViewItem ~ org.drools.model.view.ViewItemBuilder ~ $fact : DossierFact() not PoolFact()
            ExprViewItem ~ org.drools.model.view.ViewItemBuilder ~ $fact : DossierFact() exists PoolFact()
            - ~ org.drools.model.view.ViewItemBuilder ~ $fact : DossierFact() or $fact : DossierFact( formOffered )
            File ~ java.io.File ~ $fact : DossierFact() from new java.io.File("/etc/passwd")
            - ~ org.drools.modelcompiler.dsl.pattern.D.entryPoint ~ $fact : DossierFact() from entry-point "x"
            WindowDefinition ~ org.drools.model.WindowDefinition$Type.TIME ~ $fact : DossierFact() over window:time( 1h )
            From ~ org.drools.modelcompiler.dsl.pattern.D.from ~ $fact : DossierFact() $s : String() from "a"
            collectList ~ java.util.List ~ $fact : DossierFact() $l : java.util.List() from collect( DossierFact() )""";

    private static final String CONSEQUENCES = """
            Tripwire ~ vn.emulation.rules.Bystander.trip ~ {T}.trip();
            System ~ java.lang.System.exit ~ System.exit(0);
            System ~ java.lang.System.setProperty ~ System.setProperty("a","b");
            Runtime ~ java.lang.Runtime.getRuntime ~ Runtime.getRuntime().exec("x");
            Tripwire ~ java.lang.Thread ~ new Thread(() -> {T}.trip()).start();
            Tripwire ~ java.lang.Class.forName ~ Class.forName("{T}");
            - ~ java.lang.Object.getClass ~ $fact.getClass().getClassLoader();
            InstantiationException ~ java.lang.Class.newInstance ~ DossierFact.class.newInstance();
            Method ~ java.lang.Object ~ Object.class.getMethods();
            - ~ java.lang.invoke.MethodHandles.lookup ~ java.lang.invoke.MethodHandles.lookup();
            - ~ java.util.Locale.ENGLISH ~ java.util.Locale.setDefault(java.util.Locale.ENGLISH);
            TimeZone ~ java.util.TimeZone.setDefault ~ java.util.TimeZone.setDefault(null);
            Tripwire ~ java.lang.Integer ~ java.util.Arrays.asList(1,2).parallelStream().forEach(x -> {T}.trip());
            Consumer ~ java.lang.Integer ~ java.util.Arrays.asList(1,2).forEach(x -> $fact.fired(1));
            - ~ java.util.Collections.emptyList ~ java.util.Collections.emptyList().stream();
            Impl ~ org.drools.model.functions.Block2 ~ drools.halt();
            Impl ~ org.drools.model.functions.Block2 ~ drools.getKieRuntime().getKieBase().removeRule("a","b");
            Impl ~ org.drools.model.functions.Block2 ~ kcontext.getKieRuntime();
            Impl ~ org.drools.model.functions.Block2 ~ drools.getRule();
            Impl ~ org.drools.model.functions.Block2 ~ insert("x");
            BitMask ~ org.drools.model.functions.Block2 ~ update($fact);
            Impl ~ org.drools.model.functions.Block2 ~ modify($fact) { fired(1) };
            Impl ~ org.drools.model.functions.Block2 ~ delete($fact);
            Impl ~ org.drools.model.functions.Block2 ~ insertLogical("x");
            - ~ org.kie.api.KieServices.get ~ org.kie.api.KieServices.get();
            Factory ~ org.kie.api.KieServices$Factory.get ~ org.kie.api.KieServices.Factory.get();
            - ~ vn.emulation.rules.generated.P#.LambdaConsequence#.execute: loop ~ while (true) { }
            - ~ vn.emulation.rules.generated.P#.LambdaConsequence#.execute: loop ~ for (int i = 0; i < 10; i++) $fact.fired(i);
            - ~ vn.emulation.rules.generated.P#.LambdaConsequence#.execute: array ~ long[] a = new long[1000000000];
            - ~ java.lang.Object ~ Object[] a = new Object[1000000000];
            InterruptedException ~ java.lang.Object.wait ~ synchronized ($fact) { $fact.wait(); }
            - ~ java.lang.RuntimeException ~ throw new RuntimeException("x");
            DossierView ~ vn.emulation.rules.internal.fact.DossierFact.view ~ $fact.view().dossier();
            - ~ vn.emulation.rules.internal.fact.DossierFact.firings ~ $fact.firings();
            - ~ vn.emulation.rules.internal.fact.DossierFact.applies ~ $fact.applies(1);
            - ~ java.lang.String.valueOf ~ String s = "a" + $fact;
            RuleBase ~ vn.emulation.rules.internal.engine.RuleBase.compile ~ vn.emulation.rules.internal.engine.RuleBase.compile(null);
            Tripwire ~ vn.emulation.rules.generated.P#.LambdaConsequence#$1 ~ new Object() { { {T}.trip(); } };
            Tripwire ~ vn.emulation.rules.generated.P#.LambdaConsequence#$1Local ~ class Local { static void f() { {T}.trip(); } } Local.f();
            Tripwire ~ java.lang.invoke.LambdaMetafactory.metafactory ~ Runnable r = {T}::trip;
            Tripwire ~ vn.emulation.rules.Bystander.trip ~ java.util.function.Supplier<Object> r = () -> {T}.trip();
            System ~ java.lang.Object ~ System.arraycopy(new Object[0],0,new Object[0],0,0);
            - ~ java.time.LocalDate.now ~ java.time.LocalDate.now();
            Tripwire ~ vn.emulation.rules.Bystander.trip ~ try { {T}.trip(); } catch (Exception e) { }
            Tripwire ~ java.lang.Class.desiredAssertionStatus ~ assert {T}.trip();""";

    private static final String FILES = """
            Tripwire ~ late ~ import accumulate {T} trip;
            Tripwire ~ vn.emulation.rules.Bystander.trip ~ function boolean trip() { return {T}.trip(); }
            - ~ java.lang.RuntimeException ~ function int f() { return f(); }
            - ~ java.lang.RuntimeException ~ function void f() { while (true) {} }
            GeneratedFact ~ vn.emulation.rules.generated.Extra ~ declare Extra word : String end
            Tripwire ~ late ~ declare enum Extra ONE({T}.count()); number : int end
            GeneratedFact ~ vn.emulation.rules.generated.Extra ~ declare trait Extra word : String end
            GeneratedFact ~ vn.emulation.rules.generated.LambdaPredicate# ~ declare LambdaPredicate816A77CBF916194371B548F0535203FB word : String end
            Tripwire ~ org.drools.modelcompiler.dsl.pattern.D.query ~ query "all" DossierFact( {T}.trip() ) end
            Query0Def ~ org.drools.modelcompiler.dsl.pattern.D.query ~ query "all" DossierFact() end
            ArrayList ~ java.util.List ~ global java.util.List list;
            Tripwire ~ vn.emulation.rules.Bystander ~ global {T} tripwire;
            - ~ org.drools.model.EntryPoint ~ declare entry-point "x" end
            TimeUnit ~ org.drools.model.WindowDefinition$Type.TIME ~ declare window Last DossierFact() over window:time( 1h ) end""";

    private static final String ATTRIBUTES = """
            Tripwire ~ org.drools.model.Rule$Attribute.SALIENCE ~ salience ( {T}.count() )
            Attribute ~ org.drools.model.Rule$Attribute.SALIENCE ~ salience 10
            Attribute ~ org.drools.model.Rule$Attribute.NO_LOOP ~ no-loop true
            Tripwire ~ org.drools.model.Rule$Attribute.ENABLED ~ enabled ( {T}.trip() )
            Attribute ~ org.drools.model.Rule$Attribute.ENABLED ~ enabled false
            Attribute ~ org.drools.model.Rule$Attribute.DATE_EFFECTIVE ~ date-effective "01-Jan-2024"
            Attribute ~ org.drools.model.Rule$Attribute.AGENDA_GROUP ~ agenda-group "x"
            Tripwire ~ org.drools.model.Rule$Attribute.AGENDA_GROUP ~ agenda-group "x\\" + {T}.trip() + \\""
            Attribute ~ org.drools.model.Rule$Attribute.RULEFLOW_GROUP ~ ruleflow-group "x"
            Attribute ~ org.drools.model.Rule$Attribute.ACTIVATION_GROUP ~ activation-group "x"
            Attribute ~ org.drools.model.Rule$Attribute.AUTO_FOCUS ~ auto-focus true
            Attribute ~ org.drools.model.Rule$Attribute.LOCK_ON_ACTIVE ~ lock-on-active true
            Attribute ~ org.drools.model.Rule$Attribute.DURATION ~ duration 10
            Attribute ~ org.drools.model.Rule$Attribute.TIMER ~ timer ( int: 10s )
            Tripwire ~ org.drools.model.Rule$Attribute.TIMER ~ timer ( expr: {T}.count() )
            Attribute ~ org.drools.model.Rule$Attribute.CALENDARS ~ calendars "x"
            IMMEDIATE ~ org.kie.api.definition.rule.Propagation$Type.IMMEDIATE ~ @Propagation(IMMEDIATE)
            - ~ org.drools.model.impl.RuleBuilder.metadata ~ @watch(*)
            - ~ org.drools.model.impl.RuleBuilder.metadata ~ @key("a")""";

    private static final String PACKAGES = """
            - ~ vn.emulation.rules.internal.fact.Rules# ~ vn.emulation.rules.internal.fact
            - ~ java.lang.DomainClassesMetadata#$vn_emulation_rules_internal_fact_DossierFact_Metadata ~ java.lang
            - ~ org.drools.project.model.DomainClassesMetadata#$vn_emulation_rules_internal_fact_DossierFact_Metadata ~ org.drools.project.model
            - ~ vn.emulation.rules.generated.P12.Rules# ~ vn.emulation.rules.generated.P12""";

    private static final String RULE = "rule \"r0\" %s when %s then %s end\n";
    private static final String FACT = "$fact : DossierFact( formOffered )";
    private static final String FIRED = "$fact.fired(0);";

    private WallAttacks() {}

    static List<WallAttack> all() {
        return Stream.of(
                        of(CONSTRAINTS, each -> rule("", "$fact : DossierFact( formOffered, " + each + " )", FIRED)),
                        of(PATTERNS, each -> rule("", each, FIRED)),
                        of(CONSEQUENCES, each -> rule("", FACT, FIRED + " " + each)),
                        of(
                                FILES,
                                each -> inPackage(RuleCompiler.PACKAGE, each + "\n" + RULE.formatted("", FACT, FIRED))),
                        of(ATTRIBUTES, each -> rule(each, FACT, FIRED)),
                        of(PACKAGES, each -> inPackage(each, RULE.formatted("", FACT, FIRED))))
                .flatMap(each -> each)
                .toList();
    }

    /** A text that does nothing hostile. */
    static String harmless() {
        return rule("", FACT, FIRED);
    }

    private static String rule(String attributes, String condition, String consequence) {
        return inPackage(RuleCompiler.PACKAGE, RULE.formatted(attributes, condition, consequence));
    }

    private static String inPackage(String name, String text) {
        return "package " + name + ";\nimport vn.emulation.rules.internal.fact.DossierFact;\n"
                + "import vn.emulation.rules.internal.fact.PoolFact;\n" + text;
    }

    private static Stream<WallAttack> of(String table, UnaryOperator<String> text) {
        return table.lines().map(line -> {
            List<String> columns = Splitter.on(" ~ ").splitToList(line);
            return new WallAttack(columns.get(0), columns.get(1), columns.get(2), text.apply(columns.get(2)));
        });
    }
}
