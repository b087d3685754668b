package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.drools.drl.ast.descr.AbstractClassTypeDeclarationDescr;
import org.drools.drl.ast.descr.AccessorDescr;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateImportDescr;
import org.drools.drl.ast.descr.ActionDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BehaviorDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConnectiveDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.DeclarativeInvokerDescr;
import org.drools.drl.ast.descr.EntryPointDeclarationDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.EnumLiteralDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.EvaluatorBasedRestrictionDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.FactTemplateDescr;
import org.drools.drl.ast.descr.FieldConstraintDescr;
import org.drools.drl.ast.descr.FieldTemplateDescr;
import org.drools.drl.ast.descr.ForFunctionDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.LiteralDescr;
import org.drools.drl.ast.descr.LiteralRestrictionDescr;
import org.drools.drl.ast.descr.MVELExprDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OperatorDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.PredicateDescr;
import org.drools.drl.ast.descr.ProcessDescr;
import org.drools.drl.ast.descr.QualifiedIdentifierRestrictionDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.ast.descr.Restriction;
import org.drools.drl.ast.descr.RestrictionConnectiveDescr;
import org.drools.drl.ast.descr.RestrictionDescr;
import org.drools.drl.ast.descr.ReturnValueDescr;
import org.drools.drl.ast.descr.ReturnValueRestrictionDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.drools.drl.ast.descr.UnitDescr;
import org.drools.drl.ast.descr.VariableRestrictionDescr;
import org.drools.drl.ast.descr.WindowDeclarationDescr;
import org.drools.drl.ast.descr.WindowReferenceDescr;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * What is told of a descriptor that rules must not have. Each is named, so that one of a later release of the engine is
 * seen; one that is not named is refused all the same.
 *
 * @param code what is told
 * @param word what the author wrote
 */
record RefusedDescriptor(DiagnosticCode code, String word) {

    static final Map<Class<? extends BaseDescr>, RefusedDescriptor> ALL =
            ImmutableMap.<Class<? extends BaseDescr>, RefusedDescriptor>builder()
                    .put(AbstractClassTypeDeclarationDescr.class, of(DiagnosticCode.DECLARATION, "declare"))
                    .put(AccessorDescr.class, of(DiagnosticCode.NOT_ALLOWED, "."))
                    .put(AccumulateDescr.class, of(DiagnosticCode.ACCUMULATE, "accumulate"))
                    .put(AccumulateImportDescr.class, of(DiagnosticCode.IMPORT, "import accumulate"))
                    .put(ActionDescr.class, of(DiagnosticCode.NOT_ALLOWED, "then"))
                    .put(AnnotatedBaseDescr.class, of(DiagnosticCode.NOT_ALLOWED, "@"))
                    .put(AtomicExprDescr.class, of(DiagnosticCode.NOT_ALLOWED, "()"))
                    .put(AttributeDescr.class, of(DiagnosticCode.ATTRIBUTE, "attributes"))
                    .put(BaseDescr.class, of(DiagnosticCode.NOT_ALLOWED, "…"))
                    .put(BehaviorDescr.class, of(DiagnosticCode.FROM, "over"))
                    .put(BindingDescr.class, of(DiagnosticCode.BINDING, ":"))
                    .put(CollectDescr.class, of(DiagnosticCode.ACCUMULATE, "collect"))
                    .put(ConditionalBranchDescr.class, of(DiagnosticCode.NAMED_CONSEQUENCE, "if"))
                    .put(ConnectiveDescr.class, of(DiagnosticCode.NOT_ALLOWED, "&&"))
                    .put(ConstraintConnectiveDescr.class, of(DiagnosticCode.NOT_ALLOWED, "&&"))
                    .put(DeclarativeInvokerDescr.class, of(DiagnosticCode.NOT_ALLOWED, "()"))
                    .put(EntryPointDeclarationDescr.class, of(DiagnosticCode.DECLARATION, "declare entry-point"))
                    .put(EntryPointDescr.class, of(DiagnosticCode.FROM, "from entry-point"))
                    .put(EnumDeclarationDescr.class, of(DiagnosticCode.DECLARATION, "declare enum"))
                    .put(EnumLiteralDescr.class, of(DiagnosticCode.DECLARATION, "declare enum"))
                    .put(EvalDescr.class, of(DiagnosticCode.EVAL, "eval"))
                    .put(EvaluatorBasedRestrictionDescr.class, of(DiagnosticCode.NOT_ALLOWED, "=="))
                    .put(ExistsDescr.class, of(DiagnosticCode.EXISTS, "exists"))
                    .put(FactTemplateDescr.class, of(DiagnosticCode.DECLARATION, "template"))
                    .put(FieldConstraintDescr.class, of(DiagnosticCode.NOT_ALLOWED, "=="))
                    .put(FieldTemplateDescr.class, of(DiagnosticCode.DECLARATION, "template"))
                    .put(ForFunctionDescr.class, of(DiagnosticCode.ACCUMULATE, "for"))
                    .put(ForallDescr.class, of(DiagnosticCode.FORALL, "forall"))
                    .put(FromDescr.class, of(DiagnosticCode.FROM, "from"))
                    .put(FunctionDescr.class, of(DiagnosticCode.FUNCTION, "function"))
                    .put(FunctionImportDescr.class, of(DiagnosticCode.IMPORT, "import function"))
                    .put(GroupByDescr.class, of(DiagnosticCode.ACCUMULATE, "groupby"))
                    .put(LiteralDescr.class, of(DiagnosticCode.NOT_ALLOWED, "literal"))
                    .put(LiteralRestrictionDescr.class, of(DiagnosticCode.NOT_ALLOWED, "literal"))
                    .put(MVELExprDescr.class, of(DiagnosticCode.FROM, "from"))
                    .put(NamedConsequenceDescr.class, of(DiagnosticCode.NAMED_CONSEQUENCE, "do"))
                    .put(NotDescr.class, of(DiagnosticCode.NEGATION, "not"))
                    .put(OperatorDescr.class, of(DiagnosticCode.NOT_ALLOWED, "=="))
                    .put(OrDescr.class, of(DiagnosticCode.PATTERN_OR, "or"))
                    .put(PatternSourceDescr.class, of(DiagnosticCode.FROM, "from"))
                    .put(PredicateDescr.class, of(DiagnosticCode.EVAL, "eval"))
                    .put(ProcessDescr.class, of(DiagnosticCode.NOT_ALLOWED, "process"))
                    .put(QualifiedIdentifierRestrictionDescr.class, of(DiagnosticCode.NOT_ALLOWED, "=="))
                    .put(QueryDescr.class, of(DiagnosticCode.QUERY, "query"))
                    .put(RelationalExprDescr.class, of(DiagnosticCode.NOT_ALLOWED, "=="))
                    .put(Restriction.class, of(DiagnosticCode.NOT_ALLOWED, "=="))
                    .put(RestrictionConnectiveDescr.class, of(DiagnosticCode.NOT_ALLOWED, "&&"))
                    .put(RestrictionDescr.class, of(DiagnosticCode.NOT_ALLOWED, "=="))
                    .put(ReturnValueDescr.class, of(DiagnosticCode.NOT_ALLOWED, "()"))
                    .put(ReturnValueRestrictionDescr.class, of(DiagnosticCode.NOT_ALLOWED, "()"))
                    .put(TypeDeclarationDescr.class, of(DiagnosticCode.DECLARATION, "declare"))
                    .put(TypeFieldDescr.class, of(DiagnosticCode.DECLARATION, "declare"))
                    .put(UnitDescr.class, of(DiagnosticCode.NOT_ALLOWED, "unit"))
                    .put(VariableRestrictionDescr.class, of(DiagnosticCode.NOT_ALLOWED, "=="))
                    .put(WindowDeclarationDescr.class, of(DiagnosticCode.DECLARATION, "declare window"))
                    .put(WindowReferenceDescr.class, of(DiagnosticCode.FROM, "from window"))
                    .buildOrThrow();

    private static final RefusedDescriptor UNNAMED = of(DiagnosticCode.NOT_ALLOWED, "…");

    private static RefusedDescriptor of(DiagnosticCode code, String word) {
        return new RefusedDescriptor(code, word);
    }

    static RefusedDescriptor of(BaseDescr descriptor) {
        return ALL.getOrDefault(descriptor.getClass(), UNNAMED);
    }
}
